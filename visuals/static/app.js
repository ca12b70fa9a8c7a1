var ketenkaart=(()=>{var Oo=Object.defineProperty;var Ba=Object.getOwnPropertyDescriptor;var za=Object.getOwnPropertyNames;var Aa=Object.prototype.hasOwnProperty;var Ea=(t,e)=>{for(var n in e)Oo(t,n,{get:e[n],enumerable:!0})},Pa=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of za(e))!Aa.call(t,r)&&r!==n&&Oo(t,r,{get:()=>e[r],enumerable:!(o=Ba(e,r))||o.enumerable});return t};var Na=t=>Pa(Oo({},"__esModule",{value:!0}),t);var wc={};Ea(wc,{answerTo:()=>ut,compare:()=>z,csv:()=>Wn,data:()=>d,graphNow:()=>Rr,here:()=>B,matrixSvg:()=>Go,scenarioOf:()=>I});function Wn(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}var ls=function(t,e,n,o){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,n[e[s++]]):e[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++s]]=l:i===6?o[1][e[++s]]+=l+"":i?(r=t.apply(l,ls(t,l,n,["",null])),o.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):o.push(l)}return o},is=new Map;function cs(t){var e=is.get(this);return e||(e=new Map,is.set(this,e)),(e=ls(this,e.get(t)||(e.set(t,e=(function(n){for(var o,r,s=1,i="",l="",c=[0],u=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&u(),u(p));for(var m=0;m<n[p].length;m++)o=n[p][m],s===1?o==="<"?(u(),c=[c],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(u(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][m+1]===">")?(u(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(u(),s=2):i+=o),s===3&&i==="!--"&&(s=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var q,fs,Fa,Se,So,Gn,ds,qn,ms,jo,Co,Ra,wn=Symbol.for("pv"),Vn={},Qn=[],Da=/^m(i|n|o|s|text|space)$/,Lo=Array.isArray,To=Qn.slice,Ie=Object.assign;function We(t){t&&t.parentNode&&t.remove()}function Mo(t,e,n){var o,r,s,i={},l=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?To.call(arguments,2):n),vn(t,i,o,r,null)}function vn(t,e,n,o,r){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:wn,__v:r||++fs,__i:-1,__u:0};return!r&&q.vnode&&q.vnode(s),s}function Jn(t){return t.children}function Un(t,e){this.props=t,this.context=e,this.__g=0}function Ce(t,e){if(e==null)return t.__&&Ce(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Ce(t)}function Ha(t){var e,n=t.__v,o=n.__e,r=[],s=[],i=t.__P;i&&((e=Ie({constructor:wn},n)).__v=n.__v+1,q.vnode&&q.vnode(e),Bo(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Ce(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,ks(r,e,s),n.__=n.__e=null,e.__e!=o&&$s(e))}function $s(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),$s(t)}function ps(t){(8&t.__g||(t.__g|=8,Se.push(t),Gn++))&&So==q.debounceRendering||((So=q.debounceRendering)||queueMicrotask)(hs)}function hs(){try{for(var t,e=1;Se.length;)Se.length>e&&Se.sort(ds),t=Se.shift(),e=Se.length,8&t.__g&&Ha(t)}finally{(Gn=Se.length)&&(So||queueMicrotask)(hs)}}function gs(t,e,n,o,r,s,i,l,c,u,p){var m,$,f,b,v,k,x=o.__k||Qn,w=e.length;for(c=Wa(n,e,x,c,w),m=0;m<w;m++)(f=n.__k[m])!=null&&($=~f.__i&&x[f.__i]||Vn,f.__i=m,k=Bo(t,f,$,r,s,i,l,c,u,p),b=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&zo($.ref,null,f,$),f.ref&&p.push(f.ref,f.__c||b,f)),v=v||b,4&f.__u?(c=_s(f,c,t,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&k!==void 0?c=k:b&&(c=b.nextSibling),f.__u&=-21);return n.__e=v,c}function Wa(t,e,n,o,r){var s,i,l,c,u,p,m,$,f,b=n.length,v=b,k=0,x=0,w=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[s]=vn(null,i):Lo(i)?i=w[s]=vn(Jn,{children:i}):i.constructor===wn&&i.__b?i=w[s]=vn(i.type,i.props,i.key,i.ref,i.__v):w[s]=i,c=s+k,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=Ia(i,n,c,v))&&(v--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?k--:u==c+1?k++:u!=c&&(u>c?k--:k++,x=1)):(~u||(r>b?k--:r<b&&k++),typeof i.type!="function"&&(i.__u|=4))):w[s]=null;if(x){for(p=[],m=[],s=0;s<r;s++)if((i=w[s])&&16&i.__u){for(k=0,$=p.length;k<$;)p[f=k+$>>1]<i.__i?k=f+1:$=f;p[k]=i.__i,m[s]=k+1}for(k=p.length;s--;)m[s]&&(m[s]==k?k--:w[s].__u|=4)}if(v)for(s=0;s<b;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ce(l)),Ao(l,l));return o}function _s(t,e,n,o){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=_s(r[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=Ce(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ia(t,e,n,o){var r,s=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return n;if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function us(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function In(t,e,n,o,r){var s,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||us(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||us(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Co[e]||(Co[e]=qa(e)),(t.__a||(t.__a={}))[e]=jo,s=e!=(e=e.replace(ms,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function qa(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[qn]==null)e[qn]=jo++;else if(e[qn]<this.__a[t])return;return n(q.event?q.event(e):e)}}}function Bo(t,e,n,o,r,s,i,l,c,u){var p,m,$,f,b,v,k,x,w,C,S,lt,tt,pt,P,ae,j,Yt,_e=e.type;if(e.constructor!==wn)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,m=s=[],p.nodeType==8?l=Kn(p,s):s.push(p),l=s[0]||l),(p=q.__b)&&p(e);t:if(typeof _e=="function"){$=i.length;try{if(x=e.props,w=(p=_e.prototype)&&p.render,C=(p=_e.contextType)&&o[p.__c],S=p?C?C.props.value:p.__:o,(f=n.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(w?e.__c=f=new _e(x,S):(e.__c=f=new Un(x,S),f.constructor=_e,f.render=Ka),C&&C.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),_e.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ie({},f.__s)),Ie(f.__s,_e.getDerivedStateFromProps(x,f.__s)))),b=f.props,v=f.state,f.__v=e,n.__c){if(x!==b&&w&&!_e.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(x,S),e.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(x,f.__s,S)===!1){e.__v!=n.__v&&(f.props=x,f.state=f.__s,f.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(qt){qt&&(qt.__=e)}),Qn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=Ce(n);break t}f.componentWillUpdate&&f.componentWillUpdate(x,f.__s,S),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(b,v,k)})}else w&&!_e.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=x,f.__P=t,f.__g&=-5,lt=q.__r,tt=w?25:0;do f.__g&=-9,lt&&lt(e),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++tt<25);w&&(Qn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ie({},o,f.getChildContext())),w&&n.__c&&f.getSnapshotBeforeUpdate&&(k=f.getSnapshotBeforeUpdate(b,v)),pt=p&&p.type===Jn&&p.key==null?p.props.children:p,x.__P&&(p=l,r=(t=x.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(qt){qt&&Ao(qt,qt)}),n.__k=null),l=n.__k?Ce(n,0):null),l=gs(t,Lo(pt)?pt:[pt],e,n,o,r,s,i,l,c,u),x.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(We),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(qt){if(i.length=$,e.__v=null,c||s)if(qt&&qt.then){if(e.__u|=128|c,s){for(~(j=s.indexOf(l||void 0))||(j=s.length);(Yt=s[j-1])&&Yt.nodeType==8;)j--;for(;j<s.length;j++)if(Yt=s[j])if(s[j]=null,P){if(Yt==ae)break}else{if(Yt.nodeType!=8)break;Yt.data.startsWith("$s")&&(ae=Kn(P=Yt))}}if(!P){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;P=l}(p=Kn(P=e.__c.__z||(e.__c.__z=P)))?(e.__e=P,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(We);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),qt&&qt.then||bs(e),q.__e(qt,e,n)}}else l=e.__e=Ua(n.__e,e,n,o,r,s,i,c,u,t);return(p=q.diffed)&&p(e),l}function Kn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function bs(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(bs))}function ks(t,e,n){for(var o=0;o<n.length;)zo(n[o++],n[o++],n[o++]);q.__c&&q.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){q.__e(s,r.__v)}})}function Ua(t,e,n,o,r,s,i,l,c,u){var p,m,$,f,b,v,k,x,w=n.props||Vn,C=e.props,S=e.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((b=s[p])&&(S?b.localName==S:b.nodeType==3)){t=b,s[p]=null;break}}if(!t){if(x=u.ownerDocument||document,!S)return x.createTextNode(C);t=x.createElementNS(r,S,C.is?C:u),l&&(q.__m&&q.__m(e,s),l=!1),s=null}if(S){if(u=S=="template"&&t.content||t,s=S=="textarea"&&C.defaultValue!=null?null:s&&To.call(u.childNodes),!l&&s)for(w={},p=0;p<t.attributes.length;p++)w[(b=t.attributes[p]).name]=b.value;for(p in w)b=w[p],p=="dangerouslySetInnerHTML"?$=b:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in C||In(t,p,null,b,r);for(p in C)b=C[p],p=="children"?f=b:p=="dangerouslySetInnerHTML"?m=b:p=="value"?v=b:p=="checked"?k=b:l&&typeof b!="function"||w[p]===b||In(t,p,b,w[p],r);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Da.test(S))&&(r="http://www.w3.org/1999/xhtml"),gs(u,Lo(f)?f:[f],e,n,o,r,s,i,s?s[0]:n.__k&&Ce(n,0),l,c),s&&s.some(We)),l&&S!="textarea"||(p="value",S=="progress"&&v==null?t.removeAttribute(p):v==null||v===t[p]&&(S!="progress"||v)||In(t,p,v,w[p],r),p="checked",k!=null&&k!=t[p]&&In(t,p,k,w[p],r))}else w===C||l&&t.data==C||(t.data=C);return t}function zo(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){q.__e(r,n)}}function Ao(t,e,n){var o,r,s,i;if(q.unmount&&q.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||zo(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){q.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Ao(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(r=Kn(o,s=[]))&&(o==t.__e&&s.some(We),We(r),We(o)),n||We(t.__e),t.__e=t.__c=t.__=null}function Ka(t,e,n){return this.constructor(t,n)}function xn(t,e){var n,o,r,s;q.__&&q.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=vn(Jn,{children:[t]}),r=[],s=[],Bo(e,e.__k,o||Vn,Vn,e.namespaceURI,o?null:e.firstChild?To.call(e.childNodes):null,r,o?o.__e:e.firstChild,n,s),ks(r,e.__k,s),e.__k.props.children=null}q={__e:function(t,e,n,o){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Gn=0,t}},fs=0,Fa=function(t){return t!=null&&t.constructor===wn},Un.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ie({},this.state)),typeof t=="function"&&(t=t(Ie({},n),this.props)),t&&(Ie(n,t),this.__v&&(e&&this.__k.push(e),ps(this)))},Un.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ps(this))},Un.prototype.render=Jn,Se=[],Gn=0,ds=function(t,e){return t.__v.__b-e.__v.__b},qn=Symbol(),ms=/(PointerCapture)$|Capture$/i,jo=0,Co={},Ra=0;var Xe,ct,Eo,ys,Po=Object.is,Xn=0,Ts=[],No=[],st=q,vs=st.__b,ws=st.__r,xs=st.diffed,Os=st.__c,Ss=st.unmount,Cs=st.__;function Yn(t,e){st.__h&&st.__h(ct,t,Xn||e),Xn=0;var n=ct.__H||(ct.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function vt(t){return Xn=1,Ga(Ms,t)}function Ga(t,e,n){var o=Yn(Xe++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Ms(void 0,e),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);Po(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=ct,!ct.__f)){ct.__f=!0;var r=ct.shouldComponentUpdate;ct.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=s;if(c.__.some(function($){$.__N&&(u=!0,Po($.__[0],$.__N[0])||(p=!0))}),r){var m=r.call(this,s,i,l);return u?m||p:m}return!u||p}}return o.__}function qe(t,e){var n=Yn(Xe++,3);!st.__s&&Ro(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ct.__H.__h.push(n))}function gt(t,e){var n=Yn(Xe++,4);!st.__s&&Ro(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ct.__h.push(n))}function _t(t){return Xn=5,ie(function(){return{current:t}},[])}function ie(t,e){var n=Yn(Xe++,7);return Ro(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Va(){var t;do{for(;t=No.shift();)try{On(t)}catch(n){st.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ts.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(On),e.__h.some(Fo),e.__h=[]}catch(n){e.__h=[],st.__e(n,t.__v)}}}while(No.length)}st.__b=function(t){ct=null,vs&&vs(t)},st.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Cs&&Cs(t,e)},st.__r=function(t){ws&&ws(t),Xe=0;var e=(ct=t.__c).__H;e&&(Eo==ct?ct.__h=[]:(e.__h.some(On),e.__h.some(Fo),Xe=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Eo=ct},st.diffed=function(t){xs&&xs(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ls(Ts.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Eo=ct=null},st.__c=function(t,e){e.some(function(n){try{n.__h.some(On),n.__h=n.__h.filter(function(o){return!o.__||Fo(o)})}catch(o){n.__h=[function(){throw o}]}}),Os&&Os(t,e)},st.unmount=function(t){Ss&&Ss(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Ls(No.push(r))}else On(r)}catch(s){e=s}}),o.__H=void 0,e&&st.__e(e,o.__v))};var js=typeof requestAnimationFrame=="function";function Qa(t){var e,n=function(){clearTimeout(o),js&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);js&&(e=requestAnimationFrame(n))}function Ls(t){t!=1&&ys==st.requestAnimationFrame||((ys=st.requestAnimationFrame)||Qa)(Va)}function On(t){var e=ct,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ct=e}function Fo(t){var e=ct;t.__c=t.__(),ct=e}function Ro(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Po(n,t[o])})}function Ms(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/function Bs(t){return Array.isArray(t)?t.map(Bs):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[Mo("wbr",null),e]:[e])}var a=cs.bind((t,e,...n)=>Mo(t,e,...typeof t=="string"?n.map(Bs):n));var Ja=["plan","koppelingen","stand","verwachtingen"],Xa={ernst:"gewicht"},B={route:null,started:!1},zs,Do=0,As=new Map;function Wo(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,s])=>[Xa[r]||r,s]))}}function L(t,e={},n=!0){let o=n&&B.route?Object.fromEntries(Ja.filter(i=>B.route.query[i]).map(i=>[i,B.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...o,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var Zt=t=>L(["ding",t]);function W(t,e=!1){let n={...B.route.query};for(let[r,s]of Object.entries(t))s?n[r]=s:delete n[r];let o=L(B.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Do},"",o),Ho())}function Ho(t=!1){let e=Wo(location.hash),n=B.route?.path.join("/")===e.path.join("/");B.route=e,zs(e),!n&&window.scrollTo(0,t&&As.get(history.state?.turn)||0)}function Es(t){zs=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Do=history.state.turn||0,window.addEventListener("scroll",()=>As.set(history.state?.turn??0,window.scrollY),{passive:!0}),window.addEventListener("popstate",()=>{let e=!!history.state;e||history.replaceState({turn:++Do},""),Ho(e)}),Ho(),B.started=!0}function Zn(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),rt=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n});var M=t=>t.slice(0,1).toUpperCase()+t.slice(1),Q=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),N=t=>[...new Set(t)],Ya=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),z=(t,e)=>Ya.compare(t,e);function Ps(t,e){let n=Q(t);if(n.length!==t.length)return[{said:t,on:!1}];let o=e.map(i=>({at:n.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of o)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function Za(t){let e=(n,o,r)=>n.replaceAll(`​${r}/`,`${o}/`);return JSON.parse(t.dataset.plannen.split(" ").reduce(e,t.textContent))}var d=Za(document.getElementById("gegevens"));for(let t of[d.queries,d.views,d.codes,...Object.values(d.codes),d.names,d.flags,d.told,...Object.values(d.told),d.absent,d.dates,d.lists,d.kinds,d.called,d.works,d.partners,d.lookups,d.words,d.addresses])Object.setPrototypeOf(t,null);var Mt=new Map(Object.entries(d.things)),Ye=new Map(d.plans.map(t=>[t.key,t])),A=d.plans.length>1,_=d.words,te=t=>t?.words.page||_,R=t=>Ye.get(t)||(A?void 0:d.plans[0]),G=t=>Ye.get(t.split("/")[0]),Ze=(t,e)=>!e||!G(t)||G(t).key===e,be=[...new Map(d.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Ut=be[be.length-1].date,Bt=[...new Map(d.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ns=(t,e)=>{let n=G(t);return n?d.stands[e]?.[n.key]||n.date:e},at=t=>d.dates[t]||t||"",Fs=(t=R())=>t?.source||d.source,tn=t=>t.plan?[Ye.get(t.plan)]:d.plans,je=(t,e=R())=>(e?e.dates:be).find(n=>n.date===t)?.label||at(t);var{cells:Rs,gaps:qo,candidates:ti,losses:ei}=d.answers;for(let t of[...qo,...Rs])"candidates"in t&&(t.candidates=ti[t.candidates]);qo.forEach((t,e)=>{t.key=e});var Io=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));function ut(t){let e=d.answers.by[t.key],n=(r,s)=>Io(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>qo[r]),matrix:n(e.matrix,Rs),without:n(e.without,ei),apart:e.apart},!t.plan)return e.read;let o=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:o(e.read.gaps),matrix:Io(e.read.matrix,o),without:Io(e.read.without,o),apart:o(e.read.apart)}),e.byPlan.get(t.plan)}function I(t){let e=A&&Ye.has(t.plan)?t.plan:"",n=be.some(s=>s.date===t.stand)?t.stand:Ut,o=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit";return{plan:e,date:n,stated:o,expect:r,key:`${n}|${o?"stated":"all"}|${r?"with":"without"}`}}var to=(t,e)=>Ye.get(e)?.steps.find(n=>n.notation===t)?.id;var Sn=[],J=(t,e)=>Mt.get(t)?.[e]||Sn,g=(t,e)=>J(t,e)[0]||"",zt=(t,e)=>J(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),T=(t,e)=>zt(t,e)[0]||"",wt=t=>Mt.has(t),en=t=>J(t,"type"),nn=t=>no.get(t)||Sn,At=(t,e)=>en(t).includes(e),Ds=t=>en(t).map(e=>d.kinds[e]).find(Boolean),on=t=>Ds(t)?.page||"",et=t=>Ds(t)?.kind||"",Cn=t=>on(t)==="organisation",Le=t=>on(t)==="undertaking",X=t=>!!on(t)&&!!g(t,"prefLabel"),sn=(t,e)=>(d.flags[t]||Sn).includes(e),E=(t,e)=>d.codes[t]?.[e]?.label||e||"",Pt=(t,e)=>E(d.lists[e],g(t,e)),Te=t=>d.names[t]||_.thing.foreign[t]||t,eo=new Map,no=new Map;for(let[t,e]of Mt){for(let n of e.type||Sn)no.has(n)||no.set(n,[]),no.get(n).push(t);for(let[n,o]of Object.entries(e))for(let r of o){if(!r.startsWith("@"))continue;let s=r.slice(1);eo.has(s)||eo.set(s,[]),eo.get(s).push([t,n])}}var le=t=>eo.get(t)||Sn,xt=(t,e,n="initiative")=>le(t).filter(([o,r])=>r===n&&At(o,e)).map(([o])=>o),y=t=>d.called[t]?.label||g(t,"prefLabel")||g(t,"title")||g(t,"summary")||t.split("/").pop(),Me=t=>d.called[t]?.short||y(t),Hs=[...Mt.keys()].filter(Le),ni=[...Mt.keys()].filter(Cn),Ws=t=>Bt.find(e=>e.notation===t),rn=Object.entries(d.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:sn("atSteps",t)})),oi=new Map(ni.map(t=>[g(t,"notation"),t])),Rt=t=>oi.get(t)||"",mt=t=>d.addresses[t]||"",Kt=t=>zt(t,"passage");var si=t=>T(t,"broader")||t,oo=t=>g(si(t),"notation"),an=(t,e)=>xt(t,"Contribution").filter(n=>!e||(!e.stated||sn("isStated",g(n,"basis")))&&Gt(n,e.date)),ln=t=>d.works[t]?.steps||[],Is=t=>d.works[t]?.kinds||[],so=t=>d.works[t]?.leads||[],ri=Object.fromEntries(Object.entries(d.absent).map(([t,e])=>[t,new Set(e)])),Gt=(t,e=Ut)=>!ri[e]?.has(t),Ue=(t,e)=>xt(t,"Involvement").filter(n=>Gt(n,e)).map(n=>({id:n,organisation:T(n,"organisation"),role:g(n,"role"),asOf:g(n,"asOf")})),ro=t=>sn("isActing",t),jn=(t,e)=>N(Ue(t,e).filter(n=>ro(n.role)).map(n=>n.organisation)),ao=(t,e)=>xt(t,"Involvement","organisation").filter(n=>Gt(n,e)).map(n=>({id:n,undertaking:T(n,"initiative"),role:g(n,"role"),asOf:g(n,"asOf")})),qs=t=>g(t,"isGeneric")==="true",ai={},ce=(t,e=Ut)=>d.told[e]?.[t]||ai,io=(t,e)=>ce(t,e).report||"",cn=(t,e)=>ce(t,e).status||"",Us=(t,e)=>ce(t,e).state||"",lo=(t,e)=>xt(t,"Deadline").filter(n=>Gt(n,e));var Vt=_.shared,ke=Vt.silence,Ln=(t=R())=>t?h(te(t).shared.report,{date:at(t.date)}):Vt.reports,pn=(t=R())=>`${rt(Vt.nothing,t?1:2,{report:M(Ln(t))})} ${ke}`,Ke=(t=R())=>(t?[t]:d.plans).map(e=>`${e.document||e.title}, ${at(e.date)}`).join("; "),ye=(t,e)=>[ce(t,e).word||"",ce(t,e).more||""],Qt=(t,e)=>ye(t,e).filter(Boolean).join(", "),Jt=Object.fromEntries(Object.entries(d.codes.Basis).map(([t,e])=>[t,[e.screen,Vt.bases[t]||M(e.label)]])),co=t=>E("Modality",t),Y=t=>t===null?Vt.all_steps:Ws(t)?.label||t,U=t=>E("InterventionKind",t),ii=(t,e)=>e?je(Ns(e.key,t.date),e):t.date===Ut?Vt.choices.latest:h(Vt.choices.others_latest,{date:je(t.date)}),Ot=(t,e=R(t.plan))=>[ii(t,e),t.stated?te(e).shared.choices.links_stated:Vt.choices.links_all_said,t.expect?Vt.choices.with_said:Vt.choices.without_said].join(" · ");function po(t,e,n,o=R(n?.plan)){let{version:r,content:s}=d.meta;return h(Vt.export.footnote,{said:t,sources:Ke(o),addresses:e.map(i=>`; ${mt(i)}`).join(""),version:r+(s?h(Vt.export.content,{hash:s.slice(0,12)}):""),scenario:n?`; ${Ot(n,o)}`:""})}function $t(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Ks(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),r=document.createElement("a");r.href=o,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var Be=_.shared.export;function li({text:t,done:e}){let n=_t(null),o=_t(null);return gt(()=>{n.current.showModal(),o.current.select()},[]),a`
    <dialog class="copy" aria-label=${Be.by_hand} ref=${n} onClose=${e}>
      <p>${Be.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Be.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${_.shared.close}</button></form>
    </dialog>
  `}async function Uo(t,e=Be.copied){try{await navigator.clipboard.writeText(t),$t(e)}catch{let n=document.createElement("div");document.body.append(n),xn(a`<${li} text=${t} done=${()=>n.remove()} />`,n)}}function un(t,e,n){Ks(t,e,n),$t(h(Be.downloaded,{name:t}))}var ze=({text:t,label:e=Be.copy})=>a`<button type="button" class="klein" onClick=${()=>Uo(t())}>${e}</button>`,bt=({name:t,rows:e})=>a`<button type="button" onClick=${()=>un(t,Wn(e()),"text/csv;charset=utf-8")}>${Be.csv}</button>`,kt=(t,e="")=>{let n=R(e||t?.plan),o=n?[n]:d.plans;return[o.map(r=>at(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${d.meta.version} ${(d.meta.content||"").slice(0,12)}`.trim(),t?Ot(t,n):""]},yt=Be.heads,ee=t=>A?[{key:"bronplan",label:_.shared.plan,text:e=>R(t(e))?.title||""}]:[];var Gs="alle",ci={kind:t=>M(U(t)),form:t=>M(E("ExploitationForm",t)),partner:t=>y(Rt(t)||t)},ve=t=>[...t.steps.map(e=>e.notation),null];function Ae(t,e,n){let o=new Map;for(let s of ut({...e,plan:n.key}).matrix[t])o.has(s.column)||o.set(s.column,new Map),o.get(s.column).set(s.barrier,s);let r=[...o].map(([s,i])=>({key:s,label:ci[t](s),id:t==="partner"?Rt(s):"",cells:ve(n).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>z(s.label,i.label)):r}var pe=(t,e,n)=>[t,e??Gs,...A?[n]:[]].join("~");function Vs(t){let[e,n,o]=t.split("~");return{key:e,step:n===Gs?null:n,plan:o}}var Tn=t=>`cel-${t.replaceAll("~","-")}`;function Dt(t){if(!t)return{word:_.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var fo=_.overview;function pi(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:n,color:o,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:n,ink:o,stroke:s==="none"?n:r,dash:s==="dashed"};return e.remove(),i}var Ko="Arial,Helvetica,sans-serif",Qs=document.createElement("canvas").getContext("2d");function uo(t,e,n,o){Qs.font=`${o?"bold ":""}${n}px ${Ko}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Qs.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Xs(t,e,n){let o=Ae(t,e,n),r=ve(n),s=190,i=150,l=8,c=4,u=s+(i+c)*r.length+20,p=[],m=20,$=(b,v,k,x,w,C)=>{for(let S of uo(v,k,x,w))m+=x+4,p.push({x:b,y:m,text:S,size:x,bold:w,fill:C})};$(20,fo.heading,u-40,20,!0,"#14212b"),$(20,`${Ke(n)}. ${Ot(e,n)}. ${ke}`,u-40,12,!1,"#46545f"),m+=14;let f=m;r.forEach((b,v)=>{m=f,$(20+s+v*(i+c)+l,Y(b),i-2*l,14,!0,"#14212b")}),m=f+26;for(let b of o){let v=b.cells.map(w=>{let C=Dt(w);return{look:C.look,mark:Jt[w?.most_basis]?.[0]||"",text:[{all:uo(C.word,i-2*l-14,13,!0),size:13,bold:!0},...C.lines.map(S=>({all:uo(S,i-2*l,11,!1),size:11,bold:!1}))]}}),k=uo(b.label,s-l,13,!0),x=Math.max(44,12+k.length*17,...v.map(w=>12+w.text.reduce((C,{all:S,size:lt})=>C+S.length*(lt+3),0)));for(let[w,C]of k.entries())p.push({x:20,y:m+20+w*17,text:C,size:13,bold:!0,fill:"#14212b"});v.forEach((w,C)=>{let{ink:S,...lt}=pi(w.look),tt=20+s+C*(i+c);p.push({x:tt,y:m,w:i,h:x,...lt});let pt=m+5;for(let{all:P,size:ae,bold:j}of w.text)for(let Yt of P)pt+=ae+3,p.push({x:tt+l,y:pt-2,text:Yt,size:ae,bold:j,fill:S});w.mark&&p.push({x:tt+i-20,y:m+18,text:w.mark,size:14,bold:!1,fill:S})}),m+=x+c}return m+=6,$(20,Object.values(Jt).map(([b,v])=>`${b} ${v}`).join("   "),u-40,11,!1,"#46545f"),$(20,h(fo.picture.foot,{version:d.meta.version,content:(d.meta.content||"").slice(0,12)}),u-40,11,!1,"#46545f"),{width:u,height:m+20,list:p}}var Js=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Go(t,e,n=d.plans[0]){let{width:o,height:r,list:s}=Xs(t,e,n),i=({x:m,y:$,w:f,h:b,fill:v,stroke:k,dash:x})=>`<rect x="${m}" y="${$}" width="${f}" height="${b}" rx="4" fill="${v}" stroke="${k}"${x?' stroke-dasharray="5 3"':""}/>`,l=({x:m,y:$,text:f,size:b,bold:v,fill:k})=>`<text x="${m}" y="${$}" font-size="${b}"${v?' font-weight="bold"':""} fill="${k}">${Js(f)}</text>`,c=s.map(m=>m.text===void 0?i(m):l(m)),u=Js(h(fo.picture.title,{heading:fo.heading,scenario:Ot(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${r}" viewBox="0 0 ${o} ${r}"`} font-family="${Ko}" role="img">
<title>${u}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Ys(t,e,n){un("matrix.svg",Go(t,e,n),"image/svg+xml")}function Zs(t,e,n){let{width:o,height:r,list:s}=Xs(t,e,n),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=o*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,o,r);for(let u of s)u.text===void 0?(c.fillStyle=u.fill,c.strokeStyle=u.stroke,c.setLineDash(u.dash?[5,3]:[]),c.fillRect(u.x,u.y,u.w,u.h),c.strokeRect(u.x,u.y,u.w,u.h)):(c.fillStyle=u.fill,c.font=`${u.bold?"bold ":""}${u.size}px ${Ko}`,c.fillText(u.text,u.x,u.y));i.toBlob(u=>un("matrix.png",u,"image/png"),"image/png")}function H({text:t,title:e=t,children:n}){let o=_t(null);return gt(()=>{document.title=`${e} – Ketenkaart`},[e]),gt(()=>{B.started&&o.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function Nt({text:t}){let{route:e}=B;return gt(()=>{B.started&&t&&$t(t)},[t,e]),null}var Xt=_.check;async function ui(t){let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return(await fetch("controleer",{method:"POST",body:t,headers:e})).json()}var tr=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${h(Xt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,fi=(t={})=>Object.entries(t).map(([e,n])=>h(Xt.counted,{count:n,what:Te(e).toLowerCase()})).sort(z);function di({message:t,faults:e,questions:n,counts:o}){let r=fi(o);return a`
    <p><strong>${t}</strong></p>
    <${tr} title=${Xt.faults} lines=${e} />
    <${tr} title=${Xt.questions} lines=${n} />
    ${r.length>0&&a`
        <details>
          <summary>${Xt.read}</summary>
          <ul>${r.map(s=>a`<li>${s}</li>`)}</ul>
        </details>
      `}
  `}function er(){let t=_t(null),[e,n]=vt(null);async function o(){let[r]=t.current.files;if(!r)return $t(Xt.first);n({busy:!0});try{let s=await ui(r);n(s),$t(s.message)}catch{n({silent:!0})}}return a`
    <${H} text=${Xt.title}><p class="uitleg">${Xt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${Xt.file}</span>
        <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${o}>${Xt.check}</button>
    </div>
    <div aria-live="polite">
      ${e?.busy&&a`<p>${Xt.busy}</p>`}
      ${e?.silent&&a`<p>${Xt.silent}</p>`}
      ${e?.message&&a`<${di} ...${e} />`}
    </div>
  `}var we=_.shared,Mn=({legend:t,name:e,options:n,current:o="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===o)}
            onClick=${()=>W({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function ft({label:t,name:e,options:n,id:o=e}){let r=B.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${o}
        value=${n.some(([s])=>s===r)?r:""}
        onChange=${s=>W({[e]:s.target.value})}
      >
        <option value="">${we.all}</option>
        ${n.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var ue=({label:t=we.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${n}
      type="search"
      value=${B.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${o=>W({[e]:o.target.value},!0)}
    />
  </label>
`,Ee=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>W(Object.fromEntries(t.map(e=>[e,null])))}>
    ${we.clear}
  </button>
`,mi=["cel","kies","sorteer"];function St({children:t}){let[e,n]=vt(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${we.filters}>${t}</section>`;let o=Object.keys(B.route.query).filter(r=>!mi.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>n(r.target.open)}>
      <summary id="filterknop">${o?h(we.filters_set,{count:o}):we.filters}</summary>
      ${t}
    </details>
  `}var Ge=()=>{let t=d.plans.map(e=>[e.key,e.title]);return A&&a`<div class="velden"><${ft} label=${we.plan} name="plan" options=${t} /></div>`};function Bn(){let t=I(B.route.query),e=R(t.plan)?.dates||be;if(e.length<2)return null;let n=e[e.length-1].date,o=i=>i===n?"":i,r=e.find(i=>i.date===t.date)?.date||n,s=e.map(i=>[o(i.date),i.label]);return a`<${Mn} legend=${we.choices.date} name="stand" options=${s} current=${o(r)} id="st" />`}function Vo(){let t=I(B.route.query),e=te(R(t.plan)).shared.choices,n=[["",e.links_all],["genoemd",e.links_stated]],o=t.stated?"genoemd":"";return a`<${Mn} legend=${e.links} name="koppelingen" options=${n} current=${o} id="k" />`}function Pe(){let t=we.choices,e=[["",t.with],["uit",t.without]],n=I(B.route.query).expect?"":"uit";return a`
    <${Ge} />
    <${Vo} />
    <${Bn} />
    <${Mn} legend=${t.expectations} name="verwachtingen" options=${e} current=${n} id="v" />
  `}var nr=_.shared.passage;function zn({passage:t}){let[e,n]=vt("");async function o(){try{let r=await(await fetch(`api/woorden?vindplaats=${encodeURIComponent(t)}`)).json();n(r.woorden||r.message)}catch{n(nr.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${nr.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var O=({id:t,text:e})=>X(t)?a`<a href=${Zt(t)}>${e||y(t)}</a>`:a`<span>${e||y(t)}</span>`,ne=({ids:t,name:e=y,between:n=", "})=>t.map((o,r)=>[r>0&&n,a`<${O} id=${o} text=${e(o)} />`]),oe=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(o=>a`<li key=${o}><${O} id=${o} />${e?.(o)}</li>`)}</ul>`;function nt({id:t,date:e}){let[n,o]=ye(t,e);return a`<span class=${`chip s-${Us(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Ne({basis:t}){let[e,n]=Jt[t]||[];return e&&a`<span class="mark" role="img" aria-label=${n} title=${n}>${e}</span>`}var fn=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${E("Severity",t)}</span>`;function Ct({of:t}){let e=N(t.flatMap(Kt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li>${mt(n)}${d.served&&a`<${zn} passage=${n} />`}</li>`)}
    </ul>
  `:null}function or({of:t,look:e}){let[n,...o]=Kt(t);return n?a`
    <p class=${e}>
      ${mt(n)}${o.length>0&&h(_.shared.more_places,{count:o.length})}
      ${d.served&&a`<${zn} passage=${n} />`}
    </p>
  `:null}var mo=({id:t})=>[T(t,"broader")&&[a`<${O} id=${T(t,"broader")} />`," › "],a`<${O} id=${t} />`],dn=({id:t})=>g(t,"isGeneric")==="true"&&a`<span class="zacht"> (${_.shared.collective})</span>`;function $o(t,e,n=""){let o=n.startsWith("-"),r=e.find(l=>l.key===n.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?z(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Qo=(t,e="")=>B.route.query[t]||e;function $i({id:t,column:e,sort:n,turn:o}){let r=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var hi=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((n,o)=>{let r=n.cell?n.cell(t):n.text(t);return o?a`<td role="cell" data-kop=${n.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${n.label}>${r}</th>`})}
  </tr>
`;function Z({id:t,caption:e,rows:n,columns:o,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=vt(r),u=s?Qo(s,r):l,p=m=>{let $=u===m.key?`-${m.key}`:m.key;s?W({[s]:$===r?null:$},!0):c($);let f=_.shared.table,b=$.startsWith("-")?f.descending:f.ascending;$t(h(f.sorted,{column:m.label.toLowerCase(),direction:b}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${o.map(m=>a`<${$i} id=${t} column=${m} sort=${u} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${$o(n,o,u).map(m=>a`<${hi} row=${m} columns=${o} />`)}
      </tbody>
    </table>
  `}var gi=t=>t==null||t===!1||t===""||t.length===0;function fe({pairs:t}){let e=t.filter(([,n])=>!gi(n));return e.length?a`
    <dl class="feiten">${e.map(([n,o])=>a`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var D=_.compare,ho=t=>M(E("CellState",t)),xe=d.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:A?h(D.side,{plan:t.title,label:n}):M(n)}))),_i=(t,e,n)=>d.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}`];function bi(t){let e=d.plans.map(l=>xe.filter(c=>c.plan===l).at(-1)),[n,o]=A?e:[xe[0],xe.at(-1)],r=xe.slice(0,-1).find(l=>l.key===t.van)||n,s=xe.slice(xe.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(o)?o:s.at(-1));return{one:r,other:i,after:s}}var sr=({label:t,name:e,current:n,options:o})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${n.key} onChange=${r=>W({[e]:r.target.value})}>
      ${o.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function ki({change:t,other:e}){let n=pe(t.kind,t.other_barrier,e.plan.key),o=L("overzicht",{cel:n,stand:e.date===Ut?null:e.date},!1),r=h(D.see_cell,{kind:U(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${o}>${D.see}<span class="sr">${r}</span></a></li>`}function yi({found:t,one:e,other:n,mode:o}){let r=c=>c.map(u=>y(Rt(u)||u)).join(", "),s=c=>N([c.barrier,c.other_barrier].map(Y)).join(" / "),i=[{key:"stap",label:D.columns.step,text:s},{key:"soort",label:D.columns.kind,text:c=>M(U(c.kind))},{key:"een",label:e.label,text:c=>ho(c.before)},{key:"ander",label:n.label,text:c=>ho(c.after)},{key:"erbij",label:D.joined[o],sort:!1,text:c=>r(c.joined)},{key:"weg",label:D.left[o],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...yt],...t.changes.map(c=>[...i.map(u=>u.text(c)),...kt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${ki} change=${c} other=${n} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${D.as_table}</summary>
      <div class="rol"><${Z} id="vakken" caption=${D.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${bt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function vi({actions:t,one:e,other:n}){let o=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:ho},...t.after.map(i=>({key:i,label:ho(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||D.nothing)}))],s=h(D.counts_table,{before:e.label,after:n.label});return a`
    <section class="blok">
      <h2>${D.counted}</h2>
      <p class="zacht">${h(D.counts,{both:o,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${Z} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function wi({actions:t,one:e,other:n,all:o}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Qt($,e.date),l=$=>Qt($,n.date),c=$=>s.has($)?a`<span class="zacht">${D.not_yet}</span>`:a`<${nt} id=${$} date=${e.date} />`,u=[{key:"actie",label:D.action,text:y,cell:$=>a`<${O} id=${$} />`},{key:"wat",label:D.what,text:et},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:n.label,text:l,cell:$=>a`<${nt} id=${$} date=${n.date} />`}],p=()=>[[...u.map($=>$.label),...yt],...r.map($=>[...u.map(f=>f.text($)),...kt(null,e.plan.key)])],m=()=>W({alles:o?null:"ja"});return a`
    <section>
      <h2>${h(o?D.all:D.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${m}>${D.show_all}</button>
        <${bt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${Z}
          id="vergelijk"
          caption=${D.actions_table}
          rows=${r}
          columns=${u}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function rr({route:t}){if(xe.length<2)return a`<${H} text=${D.title} /><p>${D.alone}</p>`;let{one:e,other:n,after:o}=bi(t.query),r=_i(e,n,I(t.query).stated),{actions:s}=r,i=s?"dates":"plans",l=h(D.intro[i],{before:at(e.date),after:at(n.date)});return a`
    <${H} text=${D.heading[i]} title=${D.title}><p class="uitleg">${l} ${ke}</p><//>
    <${St}>
      <${Vo} />
      ${xe.length>2&&a`
          <div class="velden">
            <${sr} label=${D.first} name="van" current=${e} options=${xe.slice(0,-1)} />
            <${sr} label=${D.second} name="met" current=${n} options=${o} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${h(D.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${yi} found=${r} one=${e} other=${n} mode=${i} />`:[a`<p>${_.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${vi} actions=${s} one=${e} other=${n} />
        <${wi} actions=${s} one=${e} other=${n} all=${!!t.query.alles} />
      `}
    <${Nt} text=${rt(D.shown,r.changes.length)} />
  `}var go=_.shared.gaps,Ve=t=>[t,...t.also],mn=t=>mt(t.evidence)?[t.evidence]:[],An=t=>d.queries[t]?.title||t,ir=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Q(t.sentence).includes(Q(e.tekst)))&&Ve(t).some(n=>(!e.vraag||n.query===e.vraag)&&(!e.stap||n.steps.includes(e.stap))&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),xi=({said:t,work:e,more:n})=>e?[t," (",a`<${ne} ids=${e} name=${Me} />`,n&&go.more_work,")"]:t;function Jo({list:t,plan:e}){if(!t.length)return a`<p>${R(e).words.nobody}</p>`;let n=o=>o.map((r,s)=>[s>0&&"; ",a`<${xi} ...${r} />`]);return a`
    <p class="zacht">${go.alphabetical}</p>
    <ul>${t.map(({who:o,why:r})=>a`<li><${O} id=${o} />: ${n(r)}</li>`)}</ul>
  `}function ar({summary:t,fill:e}){let[n,o]=vt(!1);return a`
    <details onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${n&&e()}
    </details>
  `}function Oi({gap:t,query:e}){let n=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&U(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${fn} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${A&&` · ${R(t.plan).title}`}
      ${X(t.subject)&&[" · ",a`<${O} id=${t.subject} />`]}
    </p>
  `}function Si({gap:t,scenario:e}){let n=d.queries[t.query]||{},[o]=mn(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Oi} gap=${t} query=${n} />
      ${o&&a`
          <p class="vindplaats">
            <span class="sr">${_.shared.passage.place}</span>${mt(o)}
            ${d.served&&a`<${zn} passage=${o} />`}
          </p>
        `}
      <div class="acties">
        ${n.why&&a`<${ar} summary=${go.why} fill=${()=>a`<p>${n.why}</p>`} />`}
        ${t.asks&&a`
            <${ar}
              summary=${go.who}
              fill=${()=>a`<${Jo} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${ze} text=${()=>po(t.sentence,mn(t),e,R(t.plan))} />
      </div>
    </article>
  `}var En=({list:t,scenario:e,none:n})=>t.length?t.map(o=>a`<${Si} key=${o.key} gap=${o} scenario=${e} />`):a`<p>${n}</p>`;var Et=_.shared.work;function Ci({id:t,date:e}){let n=new Map;for(let o of Ue(t,e))n.set(o.organisation,[...n.get(o.organisation)||[],E("Role",o.role)]);return n.size?a`
    <ul class="partners">
      ${[...n].map(([o,r])=>a`<li><${O} id=${o} />${` (${N(r).join(", ")})`}<${dn} id=${o} /></li>`)}
    </ul>
  `:_.shared.nobody}function ji(t){let e=g(t,"dueBy");return e&&` (${h(Et.bound,{date:at(e)})}; ${co(g(t,"modality"))})`}function Li({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(n=>{let o=g(n,"deadlineLabel"),{delivery:r}=ce(n,e);return a`
          <li>
            ${o&&`${M(o)}: `}“${g(n,"deadlineText")}”${ji(n)}
            ${g(n,"revises")==="true"&&`, ${Et.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Ti=t=>d.lookups[t]?.told||"";function Xo({id:t,date:e}){let n=xt(t,"Figure","concerns").filter(o=>Gt(o,e));return n.length?a`
    <ul class="cijfers">
      ${n.map(o=>a`
          <li><${O} id=${o} />: <strong>${Ti(o)}</strong><${Ct} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Qe({of:t}){let e=r=>[T(r,"barrier")&&h(Et.at_step,{step:y(T(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>g(r,s)&&Pt(r,s))].filter(Boolean),n=r=>g(r,"status")?h(Et.other_status,{reading:e(r).join(", ")}):h(Et.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Et.other_unsaid}),o=zt(t,"alternativeReading");return o.length?a`
    <ul class="anders">
      ${o.map(r=>a`<li><strong>${n(r)}</strong>${g(r,"rationale")}</li>`)}
    </ul>
  `:null}function Pn({id:t}){let e=g(t,"basis");return a`
    <div class="koppeling">
      <p>
        <${mo} id=${T(t,"barrier")} />
        ${` · ${J(t,"interventionKind").map(U).join(", ")} · ${Pt(t,"strength")} · `}
        <${Ne} basis=${e} />${` ${Jt[e]?.[1]||Pt(t,"basis")}`}
      </p>
      <p class="reden"><strong>${Et.here}</strong>${g(t,"rationale")}</p>
      <${Qe} of=${t} />
    </div>
  `}var lr=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function cr({id:t,date:e,contributions:n}){let o=io(t,e),r=g(t,"promise"),s=lo(t,e),i=n.length?n.map(c=>a`<${Pn} id=${c} />`):g(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Et.across}</strong>${g(t,"rationale")}</p>`,l=[[Et.facts.deadline,s.length>0&&a`<${Li} ids=${s} date=${e} />`],[Et.facts.who,a`<${Ci} id=${t} date=${e} />`],[Et.facts.figures,xt(t,"Figure","concerns").length>0&&a`<${Xo} id=${t} date=${e} />`],[Et.facts.how,i],[Et.facts.where,a`<${Ct} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${O} id=${t} /></h3>
      <p class="regel">${et(t)} · <${nt} id=${t} date=${e} /></p>
      <${lr} lead=${r&&Et.promise} text=${r||g(t,"summary")} />
      <${lr} lead=${Et.progress} text=${g(o,"summary")} />
      ${o&&a`<${Qe} of=${o} />`}
      <${fe} pairs=${l} />
    </article>
  `}var de=t=>[...t].sort((e,n)=>z(y(e),y(n)));var it=_.overview,pr=d.codes.CellState;function fr({open:t}){let e={report:A?it.howto.reports:Ln(),marks:Object.values(Jt).map(([n])=>n).join(" "),source:Fs()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${it.howto.title}</summary>
      <ol>${it.howto.lines.map(n=>a`<li>${h(n,e)}</li>`)}</ol>
    </details>
  `}var bo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),ur=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function dr(){let t=it.legend.expected;return a`
    <details class="legenda" open>
      <summary>${it.legend.title}</summary>
      <ul class="stalen">
        ${it.legend.states.map(e=>[a`<${ur} look=${`s-${e}`} label=${M(pr[e].label)} />`,t[e]&&a`<${ur} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(Jt).map(([e,[,n]])=>a`<li><${Ne} basis=${e} /><span>${n}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${it.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(pr).map(e=>a`<div><dt>${M(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function Mi({state:t,things:e,date:n}){let o=A?"h4":"h3",r=i=>ye(i,n)[1]&&a`<span class="zacht"> – ${ye(i,n)[1]}</span>`,s=h(it.group,{state:M(E("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${s}<//>
      <${oe} ids=${de(e)} more=${r} />
    </div>
  `}function mr({scenario:t,plan:e}){let n=A?"h3":"h2";return ut(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=d.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===d.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${n}>${h(it.apart.title,{kind:i.label})}<//>
        <p class="zacht">${h(it.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Mi} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${pn(e)}</p>`}
      </section>
    `})}var Bi=8,[_o,zi,Ai]=Object.keys(d.codes.Severity);function Ei({gap:t,more:e}){let n=At(t.subject,"Measure")?h(it.side.action,{number:Me(t.subject)}):it.side.see,o=L("aandachtspunten",{gewicht:_o,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${fn} severity=${t.severity} />${` · ${An(t.query)}`}
        ${X(t.subject)&&[" · ",a`<${O} id=${t.subject} text=${n} />`,a`<span class="sr"> ${y(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${o}>${h(it.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function $r({scenario:t}){let{gaps:e}=ut(t),n=s=>e.filter(i=>i.severity===s).length,o=new Map;for(let s of e.filter(i=>i.severity===_o))o.set(s.query,[...o.get(s.query)||[],s]);let r=n(_o);return a`
    <aside class="zij" aria-label=${it.side.label}>
      <h2>${it.side.title}</h2>
      <p class="zacht">${r?h(it.side.some,{count:r}):it.side.no}</p>
      ${[...o.values()].slice(0,Bi).map(([s,...i])=>a`<${Ei} key=${s.key} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${L("aandachtspunten",{gewicht:_o})}>${h(it.side.all_high,{count:r})}</a>`," · "]}
        <a href=${L("aandachtspunten")}>${it.side.all}</a>
        ${` · ${h(it.side.rest,{middle:n(zi)})} · ${rt(it.side.low,n(Ai))}`}
      </p>
    </aside>
  `}var jt=_.gaps,gr=t=>y(Rt(t)||t),Pi=(t,e)=>[[...jt.csv,...yt],...t.map(n=>[E("Severity",n.severity),An(n.query),n.sentence,d.queries[n.query]?.why||"",n.steps.map(Y).join(", "),n.kinds.map(U).join(", "),n.partners.map(gr).join(", "),n.subject_label,mn(n).map(mt).join("; "),...kt(e,n.plan)])],Ni=["tekst","stap","soort","partner","vraag","gewicht"];function Fi({all:t}){let e=(s,i)=>N(s).map(l=>[l,i(l)]),n=e(t.flatMap(s=>Ve(s).flatMap(i=>i.partners)),gr),o=e(t.map(s=>s.query).sort(z),An),r=Object.entries(d.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${St}>
      <${Pe} />
      <div class="velden">
        <${ue} name="tekst" />
        <${ft} label=${jt.fields.step} name="stap" options=${Bt.map(s=>[s.notation,s.label])} />
        <${ft} label=${jt.fields.kind} name="soort" options=${rn.map(s=>[s.notation,s.label])} />
        <${ft}
          label=${jt.fields.partner}
          name="partner"
          options=${n.sort((s,i)=>z(s[1],i[1]))}
        />
        <${ft} label=${jt.fields.query} name="vraag" options=${o} />
        <${ft} label=${jt.fields.weight} name="gewicht" options=${r} />
        <${Ee} names=${Ni} />
      </div>
    <//>
  `}var hr=Object.keys(d.codes.Severity).at(-1);function _r({route:t}){let e=I(t.query),n=ut(e).gaps,o=n.filter(u=>ir(u,t.query)),r=o.filter(u=>u.severity!==hr),s=o.filter(u=>u.severity===hr),i={points:rt(jt.points,r.length),questions:rt(jt.questions,s.length)},l=h(jt.intro,{report:Ln(R(e.plan))}),c=[[jt.points_title,r],[jt.questions_title,s]];return a`
    <${H} text=${jt.title}><p class="uitleg">${l} ${ke}</p><//>
    ${tn(e).map(u=>a`<${bo} key=${u.key} plan=${u} />`)}
    <${Fi} all=${n} />
    <p class="telling" id="telling">
      ${h(jt.counts,i)}${o.length<n.length&&h(jt.of_all,{count:n.length})}${". "}
      <${bt} name="aandachtspunten.csv" rows=${()=>Pi(o,e)} />
    </p>
    ${c.map(([u,p])=>a`
        <section key=${u}>
          <h2>${h(u,{count:p.length})}</h2>
          <${En} list=${p} scenario=${e} none=${jt.none} />
        </section>
      `)}
    <${Nt} text=${h(jt.shown,i)} />
  `}var Oe="omgeving",Ri=16;function br(t,e){let{date:n}=I(e);if(t===Oe)return Wi(e.ding,n);let o=d.views[t];if(!o)return null;let{nodes:r,edges:s,options:i,loose:l}=o.at[n];return{...o,name:t,date:n,looks:o,nodes:r,rows:[...s,...l],options:i}}var ko=t=>Object.keys(t.table).filter(e=>!kr[e]),kr={from_label:"from",to_label:"to"},yr=t=>kr[t];function vr(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=I(e),r={steps:e.stap,kinds:e.soort,partners:e.partner&&Rt(e.partner)},s=t.rows.filter(c=>!n.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&Object.entries(r).every(([u,p])=>!p||c[u]?.includes(p)));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.slot&&i.has(c.row));return{nodes:t.layout==="columns"?wr(l,t.step):l,rows:s}}function wr(t,e){let n=new Map;for(let r of t)n.set(r.x,[...n.get(r.x)||[],r]);let o=Math.max(1,...[...n.values()].map(r=>r.length));return[...n.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*o/r.length)})))}function xr(t,e){let n=new Map,o=(s,i,l,c)=>{let u=[s,i,l,c].join("~");s&&i&&s!==i&&n.set([s,i,c].join("~"),{id:u,from:s,to:i,group:l,said:[c]})},r=s=>h(_.graph.contributes,{basis:E("Basis",g(s,"basis"))});for(let s of Ue(t,e))o(s.organisation,t,"rol",E("Role",s.role));for(let s of ao(t,e))o(t,s.undertaking,"rol",E("Role",s.role));for(let s of an(t))Gt(s,e)&&o(t,T(s,"barrier"),"stap",r(s));for(let s of xt(t,"Contribution","barrier"))Gt(s,e)&&o(T(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Mt.get(t)))for(let l of i)l.startsWith("@")&&X(l.slice(1))&&o(t,l.slice(1),"verband",Te(s));for(let[s,i]of le(t))X(s)&&Gt(s,e)&&o(s,t,"verband",Te(i));return[...n.values()]}var Ht=d.around,Di=t=>en(t).find(e=>Ht.nodes[e])||"*",Hi=t=>t.length>Ht.letters?`${t.slice(0,Ht.letters-1)}…`:t,Or=(t,e,n)=>({id:t,label:Hi(y(t)),title:y(t),group:Di(t),x:e,y:n}),Sr=t=>{let{color:e,dashes:n}=Ht.edges[t.group];return{...t,color:e,dashes:n,arrows:"to"}};function Wi(t,e){let n=wt(t)?t:"",o=n?xr(n,e).map(Sr):[],r=[N(o.map(l=>l.from)),[n],N(o.map(l=>l.to))],s=new Set([n]),i=r.flatMap((l,c)=>{let u=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of u)s.add(p);return u.sort((p,m)=>z(y(p),y(m))).map((p,m)=>Or(p,c*Ht.width,m))});return{...Ht,name:Oe,title:n?Ht.title_of.replace("{name}",y(n)):Ht.title,layout:"columns",looks:Ht,nodes:wr(i,Ht.step),rows:o,date:e,centre:n}}function Cr(t,e,n){let o=[...t.nodes],r=[...t.rows],s=new Map;for(let i of e.filter(l=>wt(l)&&o.some(c=>c.id===l))){let l=o.find(v=>v.id===i),c=new Set(o.map(v=>v.id)),u=xr(i,n),m=N(u.map(v=>v.from===i?v.to:v.from)).filter(v=>!c.has(v)).sort((v,k)=>z(y(v),y(k))),$=new Set(m.slice(0,Ri)),f=Math.max(...o.map(v=>v.x))+Ht.width,b=l.y-($.size-1)*Ht.step/2;for(let[v,k]of[...$].entries())o.push(Or(k,f,b+v*Ht.step));for(let v of u)($.has(v.from)||$.has(v.to))&&r.push(Sr(v));m.length>$.size&&s.set(i,{shown:$.size,count:m.length-$.size})}return{nodes:o,rows:r,left:s}}var Wt=_.graph,Yo=40,jr=(t,e=y(t))=>a`<a href=${Zt(t)}>${e}</a>`,Ii=t=>(t===1?Wt.counted.one:Wt.counted.more).replace("{count}",t);function Lr({picture:t,row:e}){let n=e.group&&!d.views[t.name]?Object.keys(d.around.table):Object.keys(t.table),o=ko(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[n.length&&o[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function qi({picture:t,row:e,name:n}){let o=(e.about||[]).filter(s=>wt(s)&&s!==e.from&&s!==e.to),r=s=>ye(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${n(e.from)} – ${n(e.to)}</h2>
    <${Lr} picture=${t} row=${e} />
    ${o.length>0&&a`<p>${Wt.about}</p>
        <ul>${o.map(s=>a`<li>${X(s)?jr(s):y(s)}${Le(s)&&a`<span class="zacht"> – ${r(s)}</span>`}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&X(s)).map((s,i)=>a`${i>0&&" · "}${jr(s,Wt.page_of.replace("{name}",y(s)))}`)}</p>
  `}function Ui({picture:t,rows:e,node:n,name:o,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===n||$.to===n),c=t.nodes.find($=>$.id===n)?.group,u=t.looks.nodes[c]?.label||et(n),p=s.includes(n),m=$=>{let f=$.from===n?$.to:$.from;return a`<li>
      ${$.from===n?Wt.towards:Wt.coming}
      <button type="button" class="rijknop" onClick=${()=>i(f||$.id)}>${o(f)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${o(n)}</h2>
    <p>${u&&`${M(u)}. `}${Ii(l.length)}</p>
    ${wt(n)&&X(n)&&a`<p class="acties">
        <a href=${Zt(n)}>${Wt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(n)}>${p?`− ${Wt.fold}`:`+ ${Wt.unfold}`}</button>
        ${" "}<a href=${L(["graaf",Oe],{ding:n})}>${Wt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Yo).map(m)}</ul>
    ${l.length>Yo&&a`<p>${Wt.rest.replace("{count}",String(l.length-Yo))}</p>`}
  `}function Tr(t){let{row:e,node:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Wt.in_words}>
      ${e&&a`<${qi} ...${t} />`} ${n&&a`<${Ui} ...${t} />`}
      ${!e&&!n&&a`<p class="zacht">${Wt.nothing_chosen}</p>`}
    </section>
  `}function Mr({picture:t,rows:e,name:n,hover:o,close:r}){let s=e.find(p=>p.id===o.id||o.id===`leeg~${p.id}`);qe(()=>{let p=m=>m.key==="Escape"&&r();return window.addEventListener("keydown",p),()=>window.removeEventListener("keydown",p)},[]);let i=o.id,l=wt(i)?Kt(i).slice(0,2).map(mt):[],c=wt(i)&&Le(i)?ye(i,t.date).filter(Boolean).join(", "):"",u={left:`${Math.max(4,o.x-20)}px`,top:`${o.y+16}px`};return a`
    <div class="zweefkaart" style=${u}>
      ${s?a`<strong>${n(s.from)} – ${n(s.to)}</strong><${Lr} picture=${t} row=${s} />`:a`
              <span class="zacht">${wt(i)&&et(i)}</span> <strong>${n(i)}</strong>
              ${c&&a`<p>${c}</p>`} ${l.map(p=>a`<p class="zacht">${p}</p>`)}
            `}
    </div>
  `}var Ki="#16212B",Br=.8571428571428571;function Gi(t,e){let[n,o,r,s]=[e.left+9,e.right-9,e.top+9,e.bottom-9];t.save(),t.beginPath(),t.rect(n,r,o-n,s-r),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2;for(let i=n-(s-r);i<o;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function zr(t,{nodes:e,edges:n,options:o,view:r},{onChoose:s,onUnfold:i,onHover:l}={}){let c=new vis.DataSet(e.map(({title:k,...x})=>l?x:{...x,title:k})),u=new vis.DataSet(n),p=new vis.Network(t,{nodes:c,edges:u},o),m=t.querySelector(".vis-network");m.setAttribute("role","application"),m.setAttribute("aria-label",t.dataset.title||"");for(let k of t.querySelectorAll("canvas"))k.setAttribute("aria-hidden","true");let $=e.filter(k=>k.slot).map(k=>k.id);p.on("beforeDrawing",k=>{for(let x of $)Gi(k,p.getBoundingBox(x))});let f=(k=.05)=>{if(!e.length||(p.fit({animation:!1,maxZoomLevel:1.15}),p.getScale()>=k))return;let w=Math.min(...e.map(pt=>pt.x))-125,C=Math.min(...e.map(pt=>pt.y))-30,S=t.clientWidth/k*.5,lt=Math.max(...e.map(pt=>pt.x))+125-w,tt={x:lt<2*S?w+lt/2:w+S,y:C+t.clientHeight/k*.5};p.moveTo({position:tt,scale:k,animation:!1})};if(p.on("click",({nodes:[k],edges:[x]})=>s?.(k??x??null)),p.on("doubleClick",({nodes:[k]})=>k&&i?.(k)),l){p.on("hoverNode",({node:k,pointer:x})=>l(k,x.DOM)),p.on("hoverEdge",({edge:k,pointer:x})=>l(k,x.DOM));for(let k of["blurNode","blurEdge","dragStart","zoom"])p.on(k,()=>l(null))}r?p.moveTo({...r,animation:!1}):f(Br);let b=new Map(n.map(k=>[k.id,k])),v=new Set;return{network:p,fit:f,view:()=>({position:p.getViewPosition(),scale:p.getScale()}),zoom:k=>p.moveTo({scale:Math.min(4,Math.max(.05,p.getScale()*k))}),select(k,x,w){let C=x.length?x:n.filter(P=>k.includes(P.from)||k.includes(P.to)).map(P=>P.id),S=new Set(C.filter(P=>b.has(P))),lt=[...v,...S].filter(P=>v.has(P)!==S.has(P));lt.length&&u.update(lt.map(P=>S.has(P)?{id:P,width:3,color:{color:Ki}}:{id:P,width:1.6,color:{color:b.get(P).color}})),v=S;let tt=k.filter(P=>c.get(P));if(p.setSelection({nodes:tt,edges:[]},{highlightEdges:!1}),!w||!tt.length)return;tt.some(P=>{let{x:ae,y:j}=p.canvasToDOM(p.getPosition(P));return ae>0&&ae<t.clientWidth&&j>0&&j<t.clientHeight})||p.focus(tt[0],{scale:Math.max(p.getScale(),Br),animation:!1})},destroy:()=>p.destroy()}}function Ar(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?Math.max(...n)-Math.min(...n)+110:0)))}var Vi=250,Qi={0:t=>t.fit()};function Er(t){let{of:e,nodes:n,edges:o,options:r,handle:s,lit:i,line:l,look:c,shown:u,title:p}=t,m=_t(null),$=_t({of:"",view:null}),f=_t(t);f.current=t,gt(()=>{let x=performance.now(),w=$.current.of===e?$.current.view:null,C=0,S=(tt,pt)=>{window.clearTimeout(C),C=window.setTimeout(()=>f.current.onHover(tt===null?null:{id:tt,...pt}),Vi)},lt=zr(m.current,{nodes:n,edges:o,options:r,view:w},{onChoose:tt=>f.current.onChoose(tt),onUnfold:tt=>f.current.onUnfold(tt),onHover:S});return s.current=lt,m.current.dataset.ms=String(Math.round(performance.now()-x)),()=>{window.clearTimeout(C),$.current={of:e,view:lt.view()},lt.destroy(),s.current=null}},[e,n,o]),gt(()=>{u&&$.current.of===""&&s.current.fit(12/14)},[u]),gt(()=>s.current.select(i,l?[l]:[],c),[e,n,o,i.join(" "),l]);let b=x=>{x.key==="Escape"?t.onClear():Qi[x.key]?.(s.current)},v=Math.max(420,Math.round(window.innerHeight*.74)),k={height:`${Ar(n,v)}px`};return a`<div class="doek" id="doek" ref=${m} style=${k} data-title=${p} onKeyDown=${b}></div>`}var Zo=_.graph,Ji=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Xi=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${t.shape==="name"?"#FFFFFF":t.color} stroke=${t.shape==="name"?t.color:"#16212B"} />`}
  </svg>
`;function Pr({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([i])=>t.rows.some(l=>l.group===i)),r=Object.entries(t.looks.nodes).filter(([i])=>t.nodes.some(l=>l.group===i)),s=(i,l)=>{l?n.delete(i):n.add(i),W({zonder:[...n].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Zo.lines}>
      ${o.map(([i,l])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${i}`} checked=${!n.has(i)}
                onChange=${c=>s(i,c.target.checked)} />
              <${Ji} look=${l} /><span>${l.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${Zo.points}>
      ${r.map(([,i])=>a`<li><label><${Xi} look=${i} /><span>${i.label}</span></label></li>`)}
      ${t.nodes.some(i=>i.slot)&&a`<li><label><span class="leegvak" aria-hidden="true"></span><span>${Zo.not_said}</span></label></li>`}
    </ul>
  `}var Nn=_.graph,Nr="from_label",Yi="amount",ts=new WeakMap;function Zi(t,e){return ts.has(t)||ts.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),ts.get(t).get(e)||Nn.not_said}function $n(t,e,n){let o=yr(n);return o?Zi(t,e[o]):e.said[ko(t).indexOf(n)]||""}function tl(t,e,n){let o=n.replace("-",""),r=n[0]==="-"?-1:1,s=e.map(l=>[$n(t,l,o),l]),i=l=>+(l===""||l===Nn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*z(l[0],c[0])).map(([,l])=>l)}function Fr({picture:t,rows:e,chosen:n,pick:o,caption:r}){let s=B.route.query.sorteer||Nr,i=Object.entries(t.table),l=(m,$)=>{let f=s===m?`-${m}`:m;W({sorteer:f===Nr?null:f},!0),$t(Nn.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",f[0]==="-"?Nn.down:Nn.up))},c=m=>s===m?"ascending":s===`-${m}`?"descending":null,u=([m,$])=>m===Yi?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(m)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${m}`} onClick=${()=>l(m,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=m=>{let $=m.id===n,f=$||n&&(m.from===n||m.to===n);return a`
      <tr key=${m.id} role="row" class=${f?"gekozen":null} data-rij=${m.id} data-van=${m.from||""}
        data-naar=${m.to||""} onClick=${b=>b.target.closest("button, a")||o(m.id)}>
        ${i.map(([b,v],k)=>k?a`<td role="cell" data-kop=${v}>${$n(t,m,b)}</td>`:a`<th scope="row" role="rowheader" data-kop=${v}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>o(m.id)}>
                  ${$n(t,m,b)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(u)}</tr></thead>
      <tbody role="rowgroup">${tl(t,e,s).map(p)}</tbody>
    </table>
  `}function Fe(){let t=_.missing;return a`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}var F=_.graph,el=["stap","soort","partner","staat","zoek","zonder","kies","uit"],ns=null,Rr=()=>ns,es=t=>W({kies:B.route.query.kies===t?null:t},!0);function nl({thing:t}){let e=ie(()=>[...Mt.keys()].filter(X).sort((o,r)=>z(y(o),y(r))),[]),n=o=>{let r=e.find(s=>y(s)===o.target.value);r?W({ding:r,kies:null,uit:null}):$t(F.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${F.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${n}
        value=${wt(t)?y(t):""} />
      <datalist id="dingen">${e.map(o=>a`<option value=${y(o)}></option>`)}</datalist>
    </label>
  `}function ol({picture:t}){let e=t.name===Oe,n=t.nodes.filter(u=>Cn(u.id)).sort((u,p)=>z(u.title,p.title)),o=u=>d.codes.CellState[u]?.order??9,r=N(t.rows.map(u=>u.state).filter(Boolean)).sort((u,p)=>o(u)-o(p)),s=u=>M(d.codes.CellState[u]?.label||E("Status",u)),i=rn.filter(u=>t.rows.some(p=>p.kinds?.includes(u.notation))),l=Bt.filter(u=>t.rows.some(p=>p.steps?.includes(u.notation))),c=[["stap",F.filters.step,l.map(u=>[u.notation,u.label])],["soort",F.filters.kind,i.map(u=>[u.notation,u.label])],["partner",F.filters.partner,n.map(u=>[g(u.id,"notation"),u.title])],["staat",F.filters.state,r.map(u=>[u,s(u)])]];return a`
    <${St}>
      ${!e&&a`<${Ge} />`}
      <${Bn} />
      <div class="velden">
        ${e&&a`<${nl} thing=${t.centre} />`}
        ${!e&&c.filter(([,,u])=>u.length>1).map(([u,p,m])=>a`<${ft} name=${u} label=${p} options=${m} />`)}
        <${ue} label=${F.filters.search} name="zoek" id="graafzoek" />
        <${Ee} names=${el} />
      </div>
    <//>
  `}function sl({handle:t,picture:e,reset:n}){let o=(i,l,c)=>a`<button type="button" class="klein" aria-label=${F.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>un(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",F.tools.fit,()=>t.current.fit())} ${o("back",F.tools.back,n)}
      ${o("screen",F.tools.screen,r)} ${o("png",F.tools.png,s)}
      <span class="zacht">${F.keys}</span>
    </div>
  `}function rl({picture:t,ids:e,left:n}){if(!e.length)return null;let o=r=>W({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${F.trail}>
      <button type="button" class="rijknop" onClick=${()=>o(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=y(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${h(F.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>o(s+1)}>${i}</button>`}`})}
      ${[...n].map(([r,{shown:s,count:i}])=>{let l=h(F.left_out,{name:y(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${L(["graaf",Oe],{ding:r})}>${F.surroundings}</a></p>`})}
    </nav>
  `}function al(t,e,n){let o=Q(n||""),r=Object.keys(t.table);return o?e.filter(s=>r.some(i=>Q($n(t,s,i)).includes(o))):e}var il=({shows:t,choose:e})=>a`
  <div class="knoppen" role="group" aria-label=${F.show.label}>
    ${[["beeld",F.show.picture],["tabel",F.show.table]].map(([n,o])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(t===n)}
          onClick=${()=>e(n)}>${o}</button>`)}
  </div>
`;function ll({picture:t,query:e}){let n=_t(null),[o,r]=vt(0),[s,i]=vt(null),l=e.kies||"",c=["plan","stap","soort","partner","staat","zonder"].map(j=>e[j]).join("|"),u=ie(()=>vr(t,e),[t,c]),p=(e.uit||"").split(",").filter(wt),m=ie(()=>Cr(u,p,t.date),[u,e.uit]),$=ie(()=>m.rows.filter(j=>j.from&&j.to),[m]),f=ie(()=>new Map(m.nodes.map(j=>[j.id,j.title])),[m]),b=m.rows.find(j=>j.id===l||l===`leeg~${j.id}`&&j),v=b?"":f.has(l)?l:"",k=ie(()=>al(t,u.rows,e.zoek),[u,e.zoek]),x=!b&&!v&&Q(e.zoek||""),w=x?m.nodes.filter(j=>Q(j.title||"").includes(x)).map(j=>j.id):[],C=e.toon||(window.matchMedia("(max-width: 44rem)").matches?"tabel":"beeld"),S=j=>f.get(j)||F.not_said,lt=j=>{wt(j)&&W({uit:(p.includes(j)?p.filter(Yt=>Yt!==j):[...p,j]).join(","),kies:j})};qe(()=>{!l||!B.started||(b?$t(h(F.chosen_pair,{from:S(b.from),to:S(b.to)})):v&&$t(h(F.chosen_one,{name:S(v)})))},[l]),gt(()=>(ns={name:t.name,drawing:n.current},()=>{ns=null}));let tt=b?[b.from,b.to].filter(Boolean):v?[v]:w,pt={picture:t,rows:m.rows,name:S},P=s&&s.id!==l&&a`<${Mr} ...${pt} hover=${s} close=${()=>i(null)} />`,ae=rt(F.rows,k.length);return a`
    <${ol} picture=${t} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${il} shows=${C} choose=${j=>W({toon:j},!0)} /></div>
        <div class="tekening" hidden=${C!=="beeld"}>
          <${sl} handle=${n} picture=${t} reset=${()=>r(o+1)} />
          <${rl} picture=${t} ids=${p} left=${m.left} />
          <div class="vlak">
            <${Er} of=${`${t.name}|${t.date}|${t.centre||""}|${c}|${o}`}
              nodes=${m.nodes} edges=${$} options=${cl(t,p)} handle=${n} lit=${tt}
              line=${b?b.id:""} look=${!!l||w.length===1} shown=${C==="beeld"}
              title=${h(F.picture,{title:t.title})} onChoose=${j=>j&&es(j)}
              onUnfold=${lt} onHover=${i} onClear=${()=>W({kies:null},!0)} />
            ${!u.rows.length&&a`<p class="leegbeeld">${t.centre?F.alone:F.empty}</p>`}
            ${P}
          </div>
          <${Pr} picture=${t} hidden=${e.zonder||""} />
        </div>
        <div class="tabel" hidden=${C!=="tabel"}>
          <${Fr} picture=${t} rows=${k} chosen=${b?.id||v} pick=${es}
            caption=${h(F.caption,{title:t.title,rows:ae})} />
          <div class="acties">
            <${bt} name=${`${t.name}.csv`} rows=${()=>pl(t,k)} />
          </div>
        </div>
      </div>
      <${Tr} ...${pt} row=${b} node=${v} unfold=${lt} opened=${p} pick=${es} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${F.loose}</p>`}
  `}var cl=(t,e)=>e.length&&t.name!==Oe?{...t.options,groups:{...d.around.options.groups,...t.options.groups}}:t.options,pl=(t,e)=>[[...Object.values(t.table),...yt],...e.map(n=>[...Object.keys(t.table).map(o=>$n(t,n,o)),...kt(null)])];function ul({name:t,title:e,sentence:n}){let o=[...Object.values(d.views).map(r=>[r.name,r.title]),[Oe,d.around.title]];return a`
    <${H} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${F.pictures}>
      ${o.map(([r,s])=>{let i=r===t?"page":null;return a`<li><a href=${L(["graaf",r])} aria-current=${i}>${s}</a></li>`})}
    </ul>
  `}function Dr({route:{path:t,query:e}}){let n=t[1]||Object.keys(d.views)[0],o=ie(()=>br(n,e),[n,e.stand,e.plan,e.ding]);return o?a`
    <${ul} name=${n} title=${o.title} sentence=${o.sentence} />
    <${ll} key=${`${n}|${o.centre||""}`} picture=${o} query=${e} />
  `:a`<${Fe} />`}function Fn({name:t,of:e,rows:n,columns:o,fields:r,keep:s,sort:i}){let l=_[e];return function({route:u}){let p=I(u.query).plan,m=n(p).filter(v=>s(v,u.query)),$=o(),f=rt(l.count,m.length),b=()=>[[...$.map(v=>v.label),...yt],...$o(m,$,Qo("sorteer",i)).map(v=>[...$.map(k=>k.text(v)),...kt(null,G(v.id)?.key||p)])];return a`
      <${H} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${St}>
        <${Ge} />
        <div class="velden">
          <${ue} name="tekst" />
          ${r().map(v=>a`<${ft} ...${v} />`)}
          <${Ee} names=${Object.keys(u.query)} />
        </div>
      <//>
      <p class="telling">${f}<${bt} name=${`${t}.csv`} rows=${b} /></p>
      <div class="rol">
        <${Z}
          id=${t}
          caption=${h(l.caption,{count:f})}
          rows=${m}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Nt} text=${f} />
    `}}var Hr=Bt.map(t=>[t.notation,t.label]),Wr=t=>Bt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Ir=t=>Object.entries(d.codes[t]).map(([e,n])=>[e,n.label]),qr=(t,e)=>!e||Q([y(t),...["altLabel","promise","summary"].flatMap(n=>J(t,n))].join(" ")).includes(Q(e)),me=_.partners,Ur=Fn({name:"partners",of:"partners",sort:"naam",rows:t=>d.partners[A?t:""],keep:(t,e)=>qr(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||g(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:me.fields.step,name:"stap",options:Hr},{label:me.fields.kind,name:"soort",options:Ir("OrganisationKind")},{label:me.fields.role,name:"rol",options:Object.entries(me.roles)}],columns:()=>[{key:"naam",label:me.columns.name,text:t=>y(t.id),cell:t=>[a`<${O} id=${t.id} />`,a`<${dn} id=${t.id} />`]},{key:"soort",label:me.columns.kind,text:t=>Pt(t.id,"organisationKind")},{key:"stappen",label:me.columns.steps,text:t=>Wr(t.steps)},{key:"handelt",label:me.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:me.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:me.columns.wish,text:t=>t.wish}]}),Lt=_.measures,Rn=t=>d.called[t]?.short||"",Dn=t=>g(t,"prefLabel"),fl=Hs.map(t=>({id:t,...d.works[t]})).sort((t,e)=>z(Rn(t.id)||"~",Rn(e.id)||"~")||z(Dn(t.id),Dn(e.id))),yo=A?"":be[0].date,dl=(t,e,n)=>({key:t,label:e,text:({id:o})=>cn(o,n)?Qt(o,n):"",cell:({id:o})=>cn(o,n)&&a`<${nt} id=${o} date=${n} />`}),ml=()=>nn("Chapter").sort((t,e)=>z(g(t,"identifier"),g(e,"identifier"))).map(t=>[t,h(Lt.chapter,{identifier:g(t,"identifier"),title:Dn(t)})]),Kr=Fn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>fl.filter(e=>Ze(e.id,t)),keep:(t,e)=>qr(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:ln(t.id).includes(e.stap)))&&(!e.soort||Is(t.id).includes(e.soort))&&(!e.wat||At(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||cn(t.id)===e.staat),fields:()=>[{label:Lt.fields.what,name:"wat",options:Object.entries(Lt.types)},{label:Lt.fields.chapter,name:"hoofdstuk",options:ml()},{label:Lt.fields.step,name:"stap",options:[...Hr,["alle",Lt.across]]},{label:Lt.fields.kind,name:"soort",options:rn.map(t=>[t.notation,t.label])},{label:Lt.fields.status,name:"staat",options:Ir("Status")}],columns:()=>[{key:"nr",label:Lt.columns.number,text:({id:t})=>Rn(t),cell:({id:t})=>Rn(t)?a`<a href=${Zt(t)}>${Rn(t)}</a>`:a`<span class="zacht">${Lt.no_number}</span>`},{key:"naam",label:Lt.columns.name,text:({id:t})=>Dn(t),cell:({id:t})=>a`<${O} id=${t} text=${Dn(t)} />`},...ee(({id:t})=>G(t)?.key),{key:"wat",label:Lt.columns.what,text:({id:t})=>et(t)},...yo&&yo!==Ut?[dl("plan",M(je(yo)),yo)]:[],{key:"nu",label:A?Lt.columns.stand:M(je(Ut)),text:({id:t})=>Qt(t),cell:({id:t})=>a`<${nt} id=${t} />`},{key:"termijn",label:Lt.columns.deadline,text:({id:t})=>g(t,"finalDueBy"),cell:({id:t})=>at(g(t,"finalDueBy"))},{key:"stap",label:Lt.columns.step,text:t=>t.across?_.shared.all_steps:Wr(ln(t.id))},{key:"wie",label:Lt.columns.lead,sort:!1,text:t=>t.container?"":so(t.id).map(y).join(", ")||_.shared.nobody,cell:t=>t.container?"":so(t.id).length?a`<${ne} ids=${so(t.id)} />`:a`<span class="zacht">${_.shared.nobody}</span>`}]});var Re=_.lookup,$l=t=>N(["concerns","reportedUnder","barrier"].flatMap(e=>zt(t,e))).filter(X),hl=Object.entries(d.lookups).map(([t,e])=>({id:t,...e,about:$l(t),text:Q([y(t),...J(t,"altLabel"),g(t,"summary"),e.told].join(" "))})),Gr=t=>Kt(t).map(mt),Vr=Fn({name:"naslag",of:"lookup",sort:"naam",rows:t=>hl.filter(e=>Ze(e.id,t)),keep:(t,e)=>(!e.wat||At(t.id,e.wat))&&(!e.tekst||t.text.includes(Q(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Re.fields.what,name:"wat",options:Object.entries(Re.types).filter(([t])=>nn(t).length)},{label:Re.fields.step,name:"stap",options:Bt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Re.columns.name,text:({id:t})=>y(t),cell:({id:t})=>[a`<${O} id=${t} />`,g(t,"summary")&&a`<p class="zacht">${g(t,"summary")}</p>`]},...ee(({id:t})=>G(t)?.key),{key:"wat",label:Re.columns.what,text:({id:t})=>et(t)},{key:"zegt",label:Re.columns.told,text:t=>t.told},{key:"over",label:Re.columns.about,sort:!1,text:t=>t.about.map(y).join("; "),cell:t=>a`<${ne} ids=${t.about} name=${Me} />`},{key:"bron",label:Re.columns.place,sort:!1,text:({id:t})=>Gr(t).join("; "),cell:({id:t})=>{let[e,...n]=Gr(t),o=h(_.shared.more_places,{count:n.length});return[e,n.length>0&&a`<span class="zacht">${o}</span>`]}}]});var hn=_.overview;function gl({cell:t}){let{column:e,plan:n,why:o=[],across:r=0,candidates:s}=t,i=L("overzicht",{...B.route.query,cel:pe(e,null,n)});return a`
    <p>${pn(R(n))}</p>
    ${o.length>0&&a`<h3>${hn.why}</h3>`}
    ${o.map(l=>a`<p>${g(l,"rationale")} <span class="zacht">${g(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${h(hn.elsewhere,{count:r,kind:U(e)})}${" "}
          <a href=${i}>${hn.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${hn.who}</h3><${Jo} list=${s} plan=${n} />`}
  `}var _l=(t,e,n,o,r)=>an(t,r).filter(s=>oo(T(s,"barrier"))===e&&(n!=="kind"||J(s,"interventionKind").includes(o)));function bl({row:t,cell:e,step:n,by:o,scenario:r,plan:s,address:i}){let l=_t(null),c=_t(null);gt(()=>{let b=document.getElementById(Tn(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Tn(i)))?.focus()},[]);let{word:u,lines:p,look:m}=Dt(e),$=h(hn.panel_note,{scenario:Ot(r,s)}),f=b=>n===null?[]:_l(b,n,o,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>W({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(hn.panel,{row:t.label,step:Y(n)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${_.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      <p class="zacht">${A&&`${s.title}. `}${$}</p>
      ${e.things.length?e.things.map(b=>a`<${cr} key=${b} id=${b} date=${r.date} contributions=${f(b)} />`):a`<${gl} cell=${e} />`}
    </dialog>
  `}function Qr({address:t,by:e,scenario:n}){let{key:o,step:r,plan:s}=Vs(t),i=R(s),l=i&&Ae(e,n,i).find(p=>p.key===o),c=l?.cells[ve(i).indexOf(r)];return c?a`<${bl} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:n,plan:i,address:t}} />`:null}var Hn=_.overview;function kl({row:t,cell:e,step:n,plan:o}){let{word:r,lines:s,look:i}=Dt(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${Y(n)}><span>${r}</span></td>`;let l=pe(t.key,n,o.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${Y(n)}>
      <button
        type="button"
        id=${Tn(l)}
        aria-haspopup="dialog"
        onClick=${()=>W({cel:l})}
      >
        <span class="sr">${h(Hn.cell,{row:t.label,step:Y(n)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.most_basis&&a`<${Ne} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var os=({look:t,name:e,note:n})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${n&&a`<span class="bij">${n}</span>`}</th>
`,yl=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${O} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ve(e).map((n,o)=>a`<${kl} row=${t} cell=${t.cells[o]} step=${n} plan=${e} />`)}
  </tr>
`,Jr=({by:t,scenario:e,plan:n})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${n===d.plans[0]?"matrix":`matrix-${n.key}`}
    role="table"
  >
    <caption>${h(Hn.caption,{rows:Hn.heads[t],scenario:Ot(e,n)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${os} name=${Hn.heads[t]} />
        ${n.steps.map(o=>a`<${os} name=${a`<a href=${Zt(o.id)}>${o.label}</a>`} note=${o.step} />`)}
        <${os} look="dwars" name=${_.shared.all_steps} note=${Hn.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${Ae(t,e,n).map(o=>a`<${yl} key=${o.key} row=${o} plan=${n} />`)}
    </tbody>
  </table>
`;var $e=_.overview,Xr={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Yr}=_.thing,vl=(t,e,n)=>{let{word:o,lines:r}=Dt(e);if(!e)return[t.label,Y(n),$e.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,Y(n),o,r.join("; "),E("Basis",s),Yr[i],l,c,u,Yr[p]]},wl=(t,e,n)=>[[...$e.csv,...yt],...Ae(t,e,n).flatMap(o=>o.cells.map((r,s)=>[...vl(o,r,ve(n)[s]),...kt(e,n.key)]))],xl=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${bt} name="matrix.csv" rows=${()=>wl(t,e,n)} />
    <button type="button" onClick=${()=>Ys(t,e,n)}>${$e.svg}</button>
    <button type="button" onClick=${()=>Zs(t,e,n)}>${$e.png}</button>
    <${ze} text=${()=>location.href} label=${$e.link} />
  </div>
`;function Zr({route:t}){let e=I(t.query),n=Xr[t.query.rijen||""]||"kind",o=Object.entries(Xr).map(([i,l])=>[i,$e.rows[l]]),r=n==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${H} text=${$e.heading} title=${$e.title} />
    <${fr} open=${!t.query.rijen} />
    <${St}>
      <${Mn} legend=${$e.rows.title} name="rijen" options=${o} current=${r} id="r" />
      <${Pe} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${tn(e).map((i,l)=>a`
            ${A&&a`<h2>${i.title}</h2>`}
            <${bo} plan=${i} />
            <${Jr} by=${n} scenario=${e} plan=${i} />
            ${l===0&&a`<${dr} />`}
            <${xl} by=${n} scenario=${e} plan=${i} />
            <${mr} scenario=${e} plan=${i} />
          `)}
      </div>
      <${$r} scenario=${e} />
    </div>
    ${s&&a`<${Qr} address=${s} by=${n} scenario=${e} />`}
    <${Nt} text=${s?"":h($e.shown,{scenario:Ot(e)})} />
  `}var K=_.questions,ea="gaps",ta={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&U(t.kind),partner:t=>t.partner&&y(Rt(t.partner)||t.partner),severity:t=>E("Severity",t.severity),detail:t=>t.detail&&(wt(t.detail)?y(t.detail):t.told)},na=(t,e)=>(ta[t]?ta[t](e):e[t])||"",oa=t=>ut(t).gaps.flatMap(e=>Ve(e).map(n=>({...n,plan:e.plan}))),sa={key:"severity",label:K.columns.weight,text:t=>String(Object.keys(d.codes.Severity).indexOf(t.severity)),cell:t=>a`<${fn} severity=${t.severity} />`};function Ol(t){let e=Object.entries(t.columns),n=o=>wt(o.subject)?a`<${O} id=${o.subject} />`:o.subject_label;return[...e.map(([o,r],s)=>({key:o,label:r,text:i=>na(o,i),cell:s===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[sa],...ee(o=>o.plan),{key:"bron",label:K.columns.place,sort:!1,text:o=>mn(o).map(mt).join("; ")}]}function Sl({name:t,query:e,scenario:n}){let o=oa(n).filter(l=>l.query===t);if(!o.length)return a`<p>${K.nothing}</p>`;let r=Ol(e),s={rows:rt(K.rows,o.length),scenario:Ot(n)},i=()=>[[K.columns.sentence,...r.map(l=>l.label),...yt],...o.map(l=>[l.sentence,...r.map(c=>c===sa?na("severity",l):c.text(l)),...kt(n,l.plan)])];return a`
    <div class="rol">
      <${Z}
        id=${`uitkomst-${t}`}
        caption=${h(K.caption,{title:e.title,...s})}
        rows=${o}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${bt} name=${`${t}.csv`} rows=${i} />
      <a href=${L("aandachtspunten",{vraag:t})}>${K.as_sentences}</a>
    </div>
  `}function Cl({name:t,query:e,scenario:n}){let o=Object.values(d.views).find(i=>i.query===t),r=e.shelf===ea,s=L("overzicht",{rijen:K.rows_of[t]});return a`
    <p class="kruimel"><a href=${L("vragen")}>${K.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${St}><${Pe} /><//>`}
    <${fe} pairs=${[[K.why,e.why],[K.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${K.result}</h2>
          <${Sl} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in K.rows_of&&a`<p><a href=${s}>${K.in_overview}</a></p>`}
    ${o&&a`<p><a href=${L(["graaf",o.name])}>${K.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${K.ask} <code>${h(K.command,{name:t})}</code></p>`}
    <details>
      <summary>${K.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${K.sparql}><code lang="en">${e.sparql}</code></pre>
      <${ze} text=${()=>e.sparql} label=${K.copy} />
    </details>
  `}function jl({shelf:t,counts:e}){let n=Object.entries(d.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!n.length)return null;let o=[{key:"titel",label:K.columns.title,text:r=>r.title,cell:r=>a`<a href=${L(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:K.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:K.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${Z}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${n}
        columns=${t.name===ea?o:o.slice(0,2)}
      />
    </section>
  `}function ra({route:t}){let e=I(t.query),n=t.path[1],o=d.queries[n];if(n&&!o)return a`<${Fe} />`;if(n)return a`<${Cl} name=${n} query=${o} scenario=${e} />`;let r=new Map;for(let s of oa(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${H} text=${K.title}><p class="uitleg">${K.intro}</p><//>
    ${K.shelves.map(s=>a`<${jl} shelf=${s} counts=${r} />`)}
  `}var gn=_.search,aa,ia=(t,e,n,o,r,s,i)=>({id:t,href:e,label:n,kind:o,list:r,weight:Number(i),names:Q(s),folded:Q(r.join(`
`))});function Ll(){let t=new Map([...Mt.keys()].filter(X).map(e=>[e,d.called[e]?[y(e)]:[]]));for(let[e,n]of Mt){let o=t.has(e)?e:gn.owners.flatMap(r=>zt(e,r)).find(r=>t.has(r));o&&t.get(o).push(...gn.texts.flatMap(r=>n[r]||[]))}return t}var Tl=()=>[...[...Ll()].map(([t,e])=>{let n=Math.min(...en(t).map(r=>Number(gn.weights[r]??gn.weights.rest))),o=[y(t),...J(t,"altLabel")].join(" ");return ia(t,Zt(t),y(t),et(t),e,o,n)}),...Object.entries(d.queries).map(([t,{title:e,question:n,why:o}])=>{let r=[e,n,o].filter(Boolean);return ia(t,L(["vragen",t]),e,gn.question,r,e,gn.weights.question)})];function la(t){let e=Q(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};aa??=Tl();let n=r=>e.every(s=>r.names.includes(s)),o=aa.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(n(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||z(r.item.label,s.item.label));return{wanted:e,found:o.map(({item:r})=>r)}}function ca(t,e){let n=i=>i!==t.label&&e.some(l=>Q(i).includes(l)),o=t.list.find(i=>n(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Q(o).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,o.length)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var De=_.search,ss=100,pa=({text:t,wanted:e})=>Ps(t,e).map(({said:n,on:o})=>o?a`<mark>${n}</mark>`:n),Ml=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${pa} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${A&&G(t.id)&&`, ${G(t.id).title}`}
    </span>
    <p><${pa} text=${ca(t,e)} wanted=${e} /></p>
  </li>
`;function ua({route:t}){let e=t.query.q||"",{wanted:n,found:o}=la(e),r=N(o.map(l=>l.kind)).sort(z),s=o.filter(l=>!t.query.wat||l.kind===t.query.wat);gt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?rt(De.found,s.length):De.nothing;return a`
    <${H} text=${De.title} />
    <section class="filters" aria-label=${De.label}>
      <div class="velden">
        <${ue} label=${De.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${ft} label=${De.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${n.length?i:De.type}</p>
    <ol class="resultaten">
      ${s.slice(0,ss).map(l=>a`<${Ml} key=${l.id} item=${l} wanted=${n} />`)}
    </ol>
    ${s.length>ss&&a`<p>${h(De.too_many,{count:s.length-ss})}</p>`}
    <${Nt} text=${n.length?i:""} />
  `}var _n=_.thing,Bl=new Set([...d.hidden,..._n.said]),V=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Ft=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Je=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;function zl({property:t,value:e}){return e.startsWith("@")?a`<${O} id=${e.slice(1)} />`:d.lists[t]?E(d.lists[t],e):_n.truth[e]||at(e)}var bn=t=>Object.entries(Mt.get(t)).filter(([e])=>!Bl.has(e)).map(([e,n])=>{let o=n.map(r=>a`<${zl} property=${e} value=${r} />`);return[M(Te(e)),o.length>1?a`<${Je} items=${o} />`:o[0]]}),vo=({id:t})=>le(t).some(([e])=>At(e,"Figure"))&&a`<${V} title=${_n.figures}><${Xo} id=${t} /><//>`;function kn({id:t,skip:e}){let n=new Map;for(let[c,u]of le(t)){if(!X(c)||At(c,"Figure")||At(c,"Barrier")||e.includes(u))continue;let p=_n.from_here[u]||h(_n.this,{term:Te(u)});n.set(c,[...n.get(c)||[],p])}if(!n.size)return null;let o=[...n].map(([c,u])=>({from:c,how:N(u).join(", ")})),{columns:r,title:s,caption:i}=_n.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>y(c),cell:({from:c})=>a`<${O} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>et(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Qt(c),cell:({from:c})=>Le(c)&&a`<${nt} id=${c} />`}];return a`
    <${V} title=${s}>
      <${Z} id="verwijst" caption=${i} rows=${o} sort="verband" columns=${l} />
    <//>
  `}var ot=_.thing.organisation,da=t=>Bt.filter(e=>t.includes(e.notation)).map(e=>e.label);function Al({id:t,rows:e}){let n=e.filter(l=>ro(l.role)),o=da(n.flatMap(l=>ln(l.undertaking))),r=zt(t,"unit"),s=g(t,"tooi"),i=[...bn(t),[_.thing.also_known,J(t,"altLabel").join(", ")],[ot.units,r.length>0&&a`<${oe} ids=${r} />`],[ot.identity,s?h(ot.identified,{code:s,date:at(g(t,"checkedOn"))}):ot.unidentified]];return a`
    <${V} title=${_.thing.known}>
      <${Ft} text=${g(t,"summary")} />
      ${qs(t)&&a`<p>${ot.collective}</p>`}
      ${g(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      <p>${o.length?h(ot.steps,{steps:Zn(o.map(l=>l.toLowerCase()))}):ot.no_steps}</p>
      <${fe} pairs=${i} />
    <//>
  `}function El({rows:t}){let e=ot.columns,n=({undertaking:s})=>d.works[s]?.across?_.shared.all_steps:da(ln(s)).join(", "),o=[...ee(s=>G(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>y(s.undertaking),cell:s=>a`<${O} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>et(s.undertaking)},{key:"rol",label:e.role,text:s=>E("Role",s.role)},{key:"stand",label:e.stand,text:s=>Qt(s.undertaking),cell:s=>a`<${nt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:n},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Ct} of=${[s.id]} />`}],r=N(t.map(s=>s.undertaking)).length;return a`
    <${V} title=${h(ot.work,{count:r})}>
      <p class="zacht">${ot.work_note}</p>
      ${r?a`<${Z} id="acties" caption=${ot.work_caption} rows=${t} sort="actie" columns=${o} />`:a`<p>${_.shared.none}</p>`}
    <//>
  `}function Pl({id:t}){let e=xt(t,"Contribution","byOrganisation");return e.length?a`
    <${V} title=${h(ot.own,{count:e.length})}>
      <p class="zacht">${ot.own_note}</p>
      ${e.map(n=>a`
          <h3><${O} id=${T(n,"initiative")} /></h3>
          <${Pn} id=${n} />
          <${Ct} of=${[n]} />
        `)}
    <//>
  `:null}function Nl({id:t}){let e=xt(t,"Expectation","organisation");return e.length?a`
    <${V} title=${ot.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${M(Pt(n,"engagement")||ot.wish)}</strong>: ${g(n,"rationale")}</p>
            <${Ct} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Fl({id:t}){let e=["member","organization"].flatMap(o=>xt(t,"Membership",o));if(!e.length)return null;let n=e.map(o=>[a`<${O} id=${T(o,"member")} />`,ot.member,a`<${O} id=${T(o,"organization")} />`,`: ${g(o,"post")}`]);return a`<${V} title=${ot.members}><${Je} items=${n} /><//>`}var fa=4;function Rl({id:t,rows:e}){let n=new Map;for(let{undertaking:r}of e.filter(s=>ro(s.role)))for(let s of jn(r).filter(i=>i!==t))n.set(s,N([...n.get(s)||[],r]));if(!n.size)return null;let o=r=>{let s=n.get(r).map(Me),i=h(s.length>fa?ot.more_works:ot.works,{works:s.slice(0,fa).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${V} title=${ot.together}>
      <p class="zacht">${ot.alphabetical}</p>
      <${oe} ids=${de([...n.keys()])} more=${o} look="kolommen" />
    <//>
  `}function ma({id:t}){let e=ao(t);return a`
    <${Al} id=${t} rows=${e} />
    <${El} rows=${e} />
    <${Pl} id=${t} />
    <${Nl} id=${t} />
    <${Fl} id=${t} />
    <${Rl} id=${t} rows=${e} />
    <${kn} id=${t} skip=${["unitOf","unit"]} />
  `}var se=_.thing.step,rs=t=>Jt[t]?.[1]||"",$a=(t,e="")=>[a`<${Ne} basis=${t} />`,` ${rs(t)}${e}`],Dl=({id:t,narrow:e})=>a`
  <${V} title=${se.what}>
    <${Ft} text=${g(t,"step")} />
    <${Ft} text=${g(t,"definition")} />
    <${Ft} text=${g(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${se.narrower}<${ne} ids=${e} />.</p>`}
    ${T(t,"broader")&&a`<p>${se.broader}<${O} id=${T(t,"broader")} />.</p>`}
  <//>
`;function Hl({id:t,scenario:e}){let n=se.cell_columns,o=ut(e).matrix.kind.filter(c=>to(c.barrier,c.plan)===t);if(!o.length)return null;let r=c=>L("overzicht",{cel:pe(c.column,oo(t),c.plan)}),s=c=>M(U(c.column)),i=c=>{let{word:u,lines:p,look:m}=Dt(c);return[a`<span class=${`chip ${m}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...ee(c=>c.plan),{key:"soort",label:n.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:n.stand,text:c=>Dt(c).word,cell:i},{key:"hoe",label:n.how,text:c=>rs(c.most_basis),cell:c=>c.most_basis&&$a(c.most_basis)}];return a`
    <${V} title=${se.cells}>
      <p class="zacht">${Ot(e)}</p>
      <${Z} id="vakken" caption=${se.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function Wl({links:t,scenario:e}){let n=se.columns,o=s=>T(s,"initiative"),r=[...ee(s=>G(s)?.key),{key:"actie",label:n.action,text:s=>y(o(s)),cell:s=>a`<${O} id=${o(s)} />`},{key:"soort",label:n.kind,text:s=>J(s,"interventionKind").map(U).join(", ")},{key:"wie",label:n.who,sort:!1,text:s=>jn(o(s)).map(y).join(", "),cell:s=>a`<${ne} ids=${jn(o(s))} />`},{key:"stand",label:n.stand,text:s=>Qt(o(s),e.date),cell:s=>a`<${nt} id=${o(s)} date=${e.date} />`},{key:"hoe",label:n.how,text:s=>rs(g(s,"basis")),cell:s=>$a(g(s,"basis"),`; ${Pt(s,"strength")}`)}];return a`
    <${V} title=${h(se.work,{count:N(t.map(o)).length})}>
      ${t.length?a`<${Z} id="wiewat" caption=${se.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${pn(R(e.plan))}</p>`}
    <//>
  `}function Il({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${O} id=${n} />`,h(te(G(n)).thing.step.helper,{awareness:Pt(n,"awareness")||se.unaware})]);return a`<${V} title=${se.helpers}><${Je} items=${e} /><//>`}function ha({id:t}){let e=I(B.route.query),n=zt(t,"narrower"),o=s=>[t,...n].flatMap(i=>xt(i,s,"barrier")),r=o("Contribution").filter(s=>Gt(s,e.date)&&Ze(s,e.plan)&&(!e.stated||sn("isStated",g(s,"basis"))));return a`
    <${Dl} id=${t} narrow=${n} />
    <${Hl} id=${t} scenario=${e} />
    <${Wl} links=${r} scenario=${e} />
    <${Il} ids=${o("Facilitator")} />
  `}var re=t=>te(G(t)).thing.undertaking,ga=t=>a`<${Ct} of=${[t]} />`;function ql({report:t,said:e}){return a`
    <${Ft} text=${g(t,"summary")} />
    <${Qe} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Ct} of=${[t]} />
  `}function Ul({id:t}){let e=G(t),{result:n}=re(t),o=e.dates.filter(({date:s})=>cn(t,s));if(!o.length)return null;let r=(s,i)=>i===e.date&&n[g(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${o.map(({date:s,label:i})=>{let l=io(t,s);return a`
          <li>
            <strong>${M(i)}</strong>
            <p><${nt} id=${t} date=${s} /></p>
            ${l&&a`<${ql} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function Kl({id:t}){let e=zt(t,"silentPart"),n=e.map(o=>[g(o,"summary"),a`<span class="zacht"> (${E("SilentWeight",g(o,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${re(t).silent}</strong></p><${Je} items=${n} />`}function Gl({id:t}){let e=re(t),n=e.deadline_columns,o=lo(t);if(!o.length)return null;let r=i=>[`“${g(i,"deadlineText")}”`,g(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:n.text,text:i=>g(i,"deadlineText"),cell:r},{key:"waarvoor",label:n.what,text:i=>g(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>g(i,"dueBy"),cell:i=>at(g(i,"dueBy"))||g(i,"condition")},{key:"soort",label:n.kind,text:i=>co(g(i,"modality"))},{key:"er",label:n.there,text:i=>ce(i).delivery||e.not_there},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:i=>[a`<${Ft} text=${g(i,"summary")} />`,ga(i)]}];return a`<${Z} id="termijnen" caption=${e.deadlines} rows=${o} columns=${s} />`}function Vl({id:t}){let e=re(t),n=e.who_columns,o=Ue(t);if(!o.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${O} id=${i} /><${dn} id=${i} />`,s=[{key:"wie",label:n.who,text:i=>y(i.organisation),cell:r},{key:"rol",label:n.role,text:i=>E("Role",i.role)},{key:"wat",label:n.note,sort:!1,text:i=>g(i.id,"summary")},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:i=>ga(i.id)}];return a`<${Z} id="wie" caption=${e.who_caption} rows=${o} columns=${s} />`}function Ql({id:t}){let e=zt(T(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${re(t).heading}<${ne} ids=${e} />.</p>`}function Jl({id:t}){let e=re(t),n=an(t);if(n.length)return n.map(r=>a`<${Pn} id=${r} /><${Ct} of=${[r]} />`);if(g(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let o=J(t,"interventionKind").map(U).join(", ");return a`
    <p>${h(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${g(t,"rationale")}</p>
  `}function Xl({id:t}){let e=re(t),n=le(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),o=r=>a` <${nt} id=${r} />`;return a`
    <${V} title=${e.container}><p>${e.parts}</p><${oe} ids=${n} more=${o} /><//>
  `}var Yl=({id:t})=>a`
  <${V} title=${re(t).progress}><${Ul} id=${t} /><${Kl} id=${t} /><${Gl} id=${t} /><//>
  <${V} title=${re(t).who}><${Vl} id=${t} /><${Ql} id=${t} /><//>
  <${V} title=${re(t).steps}><${Jl} id=${t} /><//>
`;function _a({id:t}){let e=re(t),n=G(t),o=g(t,"promise"),r=bn(t),s=g(t,"isContainer")==="true"?Xl:Yl;return a`
    <${V} title=${o?e.promise:e.what}>
      <${Ft} text=${o} />
      <${Ft} text=${g(t,"summary")} />
      ${g(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:je(n.date,n)})}</p>`}
      ${g(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Ct} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${vo} id=${t} />
    ${r.length>0&&a`<${V} title=${_.thing.further}><${fe} pairs=${r} /><//>`}
    <${kn} id=${t} skip=${["subMeasureOf"]} />
  `}var He=_.thing;function Zl({id:t}){let e=le(t).filter(([r,s])=>s==="inChapter"&&Le(r)).map(([r])=>r),n=[...bn(t),[He.also_known,J(t,"altLabel").join(", ")],[He.place,Kt(t).length>0&&a`<${Ct} of=${[t]} />`]],o=r=>a` <${nt} id=${r} />`;return a`
    <${V} title=${He.known}>
      ${At(t,"Facilitator")&&a`<p class="zacht">${te(G(t)).thing.other.judged}</p>`}
      <${Ft} text=${g(t,"summary")} />
      <${Ft} text=${g(t,"rationale")} />
      <${fe} pairs=${n} />
    <//>
    <${vo} id=${t} />
    ${e.length>0&&a`<${V} title=${He.other.chapter}><${oe} ids=${de(e)} more=${o} /><//>`}
    <${kn} id=${t} skip=${["inChapter"]} />
  `}var ba=5;function tc({id:t}){let e=I(B.route.query),n=s=>Ve(s).some(i=>i.subject===t||At(t,"Barrier")&&to(i.barrier,s.plan)===t||Cn(t)&&[i.partner,...i.beside||[]].includes(g(t,"notation"))),o=ut(e).gaps.filter(n);if(!o.length)return null;let r=o.slice(ba);return a`
    <${V} title=${h(He.gaps,{count:o.length})}>
      <${En} list=${o.slice(0,ba)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${h(_.shared.show_more,{count:r.length})}</summary>
            <${En} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var ka={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function ec({id:t}){let e=on(t),n=[ka[e]&&a`<a href=${L(ka[e])}>${He.crumbs[e]}</a>`,A&&G(t)?.title,...["inChapter","subMeasureOf"].map(o=>T(t,o)&&a`<${O} id=${T(t,o)} />`),et(t)].filter(Boolean);return a`<p class="kruimel">${n.map((o,r)=>[r>0&&" › ",o])}</p>`}var nc={undertaking:_a,organisation:ma,step:ha,other:Zl};function ya({route:t}){let e=t.path.slice(1).join("/");if(!X(e))return a`<${Fe} />`;let n=y(e),o=on(e),r=nc[o],s=()=>{let l=h(He.footnote,{kind:et(e),name:n,said:g(e,"promise")||g(e,"summary")});return po(l.trim().replace(/([^.!?])$/,"$1."),Kt(e),null,G(e)||R())},i=o==="undertaking"&&g(e,"isContainer")!=="true";return a`
    <${ec} id=${e} />
    <${H} text=${At(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${nt} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${ze} text=${s} />
      <a href=${L(["graaf","omgeving"],{ding:e})}>${He.around}</a>
    </div>
    <${r} id=${e} />
    <${tc} id=${e} />
  `}var he=_.timeline,oc=t=>[t.id&&y(t.id),t.what].filter(Boolean).join(": "),wo=t=>t.day.slice(0,4);function sc({row:t,date:e}){let n=t.stand[e];return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${he.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${O} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&a`<span class="zacht"> – ${n}</span>`}
        </p>
        <${or} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var rc=(t,e)=>[[...he.csv,...yt],...t.map(n=>[n.when,he.kinds[n.kind],n.id&&y(n.id),n.what,n.stand[e.date],Kt(n.at).map(mt).join("; "),...kt(e,n.plan||n.at)])],ac=["tekst","wat","stap","jaar"];function ic({years:t}){return a`
    <${St}>
      <${Ge} />
      <${Bn} />
      <div class="velden">
        <${ue} name="tekst" />
        <${ft} label=${he.fields.what} name="wat" options=${Object.entries(he.kinds)} />
        <${ft} label=${he.fields.step} name="stap" options=${Bt.map(e=>[e.notation,e.label])} />
        <${ft} label=${he.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Ee} names=${ac} />
      </div>
    <//>
  `}function va({route:t}){let e=I(t.query),n=t.query,o=d.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||wo(l)===n.jaar)&&(!n.tekst||Q(oc(l)).includes(Q(n.tekst)))),s=rt(he.count,r.length),i=l=>r.filter(c=>wo(c)===l);return a`
    <${H} text=${he.title}><p class="uitleg">${he.intro}</p><//>
    <${ic} years=${N(o.map(wo))} />
    <p class="telling">${s}<${bt} name="tijdlijn.csv" rows=${()=>rc(r,e)} /></p>
    ${N(r.map(wo)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${sc} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Nt} text=${s} />
  `}var ht=_.unknown,Tt=d.unknown,ge=({of:t,count:e,intro:n=t.intro,children:o})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:h(ht.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${n}</p>
    ${o}
  </section>
`;function yn({items:t,shown:e=12}){let n=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${n.length>0&&a`
        <details>
          <summary>${h(_.shared.show_more,{count:n.length})}</summary>
          <ul>${n}</ul>
        </details>
      `}
  `}var wa=t=>de(t).map(e=>a`<li><${O} id=${e} /></li>`),xa=t=>[...t].sort((e,n)=>z(y(T(e,"initiative")),y(T(n,"initiative")))),lc=({id:t})=>a`
  <li>
    <${O} id=${T(t,"initiative")} />${" → "}<${mo} id=${T(t,"barrier")} />
    ${`: ${g(t,"rationale")}`}<${Qe} of=${t} />
  </li>
`,cc=({id:t})=>a`
  <li><${O} id=${T(t,"initiative")} />${`: ${Pt(t,"status")}`}<${Qe} of=${t} /></li>
`;function pc(){let t=ht.unjudged,e=de(Tt.unjudged).map(n=>a`<li><${O} id=${n} /><span class="zacht"> – ${et(n).toLowerCase()}</span></li>`);return a`
    <${ge} of=${t} count=${e.length}>${e.length?a`<${yn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function uc(){let t=nn("Contribution").length,e=s=>a`<${lc} id=${s} />`,n=xa(Tt.weak).map(e),o=h(ht.weak.intro,{all:t,stated:t-n.length}),r=xa(Tt.statuses).map(s=>a`<${cc} id=${s} />`);return a`
    <${ge} of=${ht.weak} count=${n.length} intro=${o}><${yn} items=${n} shown=${6} /><//>
    <${ge} of=${ht.other} count=${Tt.other.length}><${yn} items=${Tt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ge} of=${ht.statuses} count=${r.length}><${yn} items=${r} shown=${6} /><//>`}
  `}var fc=()=>a`
  <${ge} of=${ht.clashes} count=${Tt.clashes.length}>
    ${de(Tt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${O} id=${t} /></h3>
          <p>${g(t,"summary")}</p>
          <${Ct} of=${[t]} />
        </div>
      `)}
  <//>
`;function dc(){if(!Tt.judged.length)return null;let t=e=>h(ht.judged.line,{step:y(T(e,"barrier")),kinds:J(e,"interventionKind").map(U).join(", "),state:Pt(e,"state"),why:g(e,"rationale"),who:g(e,"post"),date:at(g(e,"asOf"))});return a`
    <${ge} of=${ht.judged} count=${Tt.judged.length}>
      <ul>${Tt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function mc(){let t=ht.expected.columns,e=o=>T(o,"barrier"),n=[{key:"stap",label:t.step,text:o=>y(e(o)),cell:o=>a`<${O} id=${e(o)} />`},{key:"soort",label:t.kind,text:o=>J(o,"interventionKind").map(U).join(", ")},{key:"waarom",label:t.why,sort:!1,text:o=>g(o,"rationale")},{key:"bron",label:t.who,sort:!1,text:o=>g(o,"source")}];return a`
    <${ge} of=${ht.expected} count=${Tt.expected.length}>
      <details>
        <summary>${ht.expected.show}</summary>
        <div class="rol">
          <${Z} id="verwacht" caption=${ht.expected.caption} rows=${Tt.expected} columns=${n} />
        </div>
      </details>
    <//>
  `}var $c=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(d.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${M(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function hc(){let t=ht.reading;return a`
    <${ge} of=${t}>
      ${Object.entries(t.lists).map(([e,n])=>a`<h3>${n}</h3><${$c} list=${e} />`)}
      ${t.rules.map(({title:e,text:n})=>a`<h3>${e}</h3><p>${n}</p>`)}
      <h3>${t.source}</h3>
      ${d.plans.map(e=>a`<p>${`${Ke(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Oa=()=>a`
  <${H} text=${ht.title}><p class="uitleg">${ht.intro} ${ke}</p><//>
  <${pc} />
  <${uc} />
  <${fc} />
  <${dc} />
  <${ge} of=${ht.nameless} count=${Tt.nameless.length}><${yn} items=${wa(Tt.nameless)} /><//>
  <${ge} of=${ht.generic} count=${Tt.generic.length}><${yn} items=${wa(Tt.generic)} /><//>
  <${mc} />
  <${hc} />
`;var dt=_.whatif,Ca=(t,e,n)=>ut({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier);function ja(t){if(!t)return dt.no_cell;let{word:e,lines:n}=Dt(t);return[e,...n].join(", ")}var as=(t,e)=>{let n=M(U(t.column));return e?h(dt.cell,{kind:n,step:Y(t.barrier).toLowerCase()}):n};function Sa({title:t,count:e,none:n,children:o}){return a`
    <section class="blok">
      <${A?"h3":"h2"}>${h(dt.part,{title:t,count:e})}<//>
      ${e?o:a`<p>${n}</p>`}
    </section>
  `}function gc({loss:t,scenario:e,id:n,title:o}){let r=l=>Ca(t,l,e),s=l=>L("overzicht",{cel:pe(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:dt.columns.cell,sort:!1,text:l=>as(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${as(l,r(l))}</a>`:as(l)},{key:"nu",label:dt.columns.now,sort:!1,text:l=>ja(r(l))},{key:"weg",label:dt.columns.lost,sort:!1,text:l=>l.said}];return a`<${Z} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${i} />`}function _c({loss:t,scenario:e}){let n=R(t.plan),{cells:o,none:r,...s}=n.words.losses,i=`verlies${n===d.plans[0]?"":`-${n.key}`}`,l=u=>[" ",a`<${nt} id=${u} date=${e.date} />`],c=(u,p)=>a`
    <${Sa} title=${u} count=${p.length} none=${r}><${oe} ids=${p} more=${l} /><//>
  `;return a`
    <section>
      ${A&&a`<h2>${n.title}</h2>`}
      <p>${t.said}</p>
      <${Sa} title=${o} count=${t.cells.length} none=${r}>
        <${gc} loss=${t} scenario=${e} id=${i} title=${o} />
      <//>
      ${Object.keys(s).filter(u=>Array.isArray(t[u])).map(u=>c(s[u],t[u]))}
      ${t.blocks.map(u=>c(u.said,u.acts))}
    </section>
  `}function La({losses:t,without:e,scenario:n}){let o=()=>t.flatMap(r=>r.cells.map(s=>{let i=Ca(r,s,n),l=i?Y(s.barrier):"";return[e,U(s.column),l,ja(i),s.said,...kt(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${_c} key=${r.plan} loss=${r} scenario=${n} />`):tn(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${bt} name="wat-als.csv" rows=${()=>[[...dt.csv,...yt],...o()]} />
    </div>
  `}async function bc(t,e){let n=new URLSearchParams({stand:e.date,...e.stated&&{koppelingen:"genoemd"},...!e.expect&&{verwachtingen:"uit"}});for(let r of t)n.append("zonder",r);let o=await fetch(`antwoord?${n}`);if(!o.ok)throw new Error(String(o.status));return o.json()}function kc({notations:t,names:e,scenario:n}){let[o,r]=vt(null),s=[n.key,...t].join();if(qe(()=>{let c=!0;return r(null),bc(t,n).then(u=>{c&&(r(u),$t(dt.done))}).catch(()=>c&&r({silent:!0})),()=>{c=!1}},[s]),!o)return a`<div><p>${dt.busy}</p></div>`;if(o.silent)return a`<div><p>${dt.silent}</p></div>`;let i=c=>!n.plan||c.plan===n.plan,l=rt(dt.questions,o.gaps.filter(i).length);return a`
    <div>
      <${La} losses=${o.losses.filter(i)} without=${Zn(e)} scenario=${n} />
      <p>${h(dt.with_this,{questions:l,now:ut(n).gaps.length})}</p>
    </div>
  `}var xo=t=>g(t,"notation");function yc({acting:t,chosen:e}){if(!d.served)return a`
      <${ft} label=${dt.one} name="zonder" options=${t.map(o=>[xo(o),y(o)])} />
    `;let n=(o,r)=>{let s=r?[...e,o]:e.filter(i=>i!==o);W({zonder:s.map(xo).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${dt.more}</legend>
      ${t.map(o=>a`
          <label key=${o}>
            <input
              id=${`zonder-${xo(o)}`}
              type="checkbox"
              checked=${e.includes(o)}
              onChange=${r=>n(o,r.target.checked)}
            />
            ${` ${y(o)}`}
          </label>
        `)}
    </fieldset>
  `}function Ta({route:t}){let e=I(t.query),{without:n}=ut(e),o=Object.keys(n).filter(l=>n[l].length).sort((l,c)=>z(y(l),y(c))),r=(t.query.zonder||"").split(",").map(Rt).filter(Boolean),s=r.map(l=>y(l)),[i]=r;return a`
    <${H} text=${dt.title}><p class="uitleg">${dt.intro}</p><//>
    <${St}>
      <${Pe} />
      <div class="velden"><${yc} acting=${o} chosen=${r} /></div>
    <//>
    ${!d.served&&a`<p class="zacht">${dt.alone}</p>`}
    ${r.length===1&&a`<${La} losses=${n[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&d.served&&a`<${kc} notations=${r.map(xo)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${dt.choose}</p>`}
    <${Nt} text=${r.length===1?h(dt.said,{name:s[0]}):""} />
  `}var It=t=>document.getElementById(t);It("spring").addEventListener("click",t=>{t.preventDefault(),It("inhoud").focus()});It("menuknop")?.addEventListener("click",()=>{let t=It("menu").classList.toggle("is-open");It("menuknop").setAttribute("aria-expanded",String(t))});It("menu")?.addEventListener("click",t=>{t.target.closest("a")&&(It("menu").classList.remove("is-open"),It("menuknop").setAttribute("aria-expanded","false"))});It("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=L("zoek",{q:It("zoek").value})});It("meld").addEventListener("click",()=>{let{text:t,done:e}=_.shared.report_fault,{version:n,content:o}=d.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:o};Uo(h(t,{...r,sources:Ke()}),e)});var Ma={__proto__:null,overzicht:Zr,aandachtspunten:_r,partners:Ur,maatregelen:Kr,naslag:Vr,tijdlijn:va,graaf:Dr,ding:ya,vragen:ra,"wat-als":Ta,vergelijk:rr,"weet-niet":Oa,zoek:ua,...d.served&&{controleer:er},onbekend:Fe};function vc(t){let e=t.path[0]||"overzicht",n=It("inhoud");n.className=`scherm-${e}`,xn(a`<${Ma[e]||Ma.onbekend} key=${t.path.join("/")} route=${t} />`,n);for(let o of document.querySelectorAll("#menu a")){let r=Wo(o.hash).path;r[0]===e?o.setAttribute("aria-current","page"):o.removeAttribute("aria-current"),o.setAttribute("href",L(r))}}It("inhoud").replaceChildren();Es(vc);document.documentElement.dataset.klaar="ja";return Na(wc);})();
