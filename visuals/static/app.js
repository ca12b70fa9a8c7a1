var ketenkaart=(()=>{var Co=Object.defineProperty;var Na=Object.getOwnPropertyDescriptor;var Ra=Object.getOwnPropertyNames;var Da=Object.prototype.hasOwnProperty;var Wa=(t,e)=>{for(var n in e)Co(t,n,{get:e[n],enumerable:!0})},Ha=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Ra(e))!Da.call(t,r)&&r!==n&&Co(t,r,{get:()=>e[r],enumerable:!(o=Na(e,r))||o.enumerable});return t};var Ia=t=>Ha(Co({},"__esModule",{value:!0}),t);var Tc={};Wa(Tc,{answerTo:()=>ut,compare:()=>A,csv:()=>Hn,data:()=>d,graphNow:()=>qr,here:()=>z,matrixSvg:()=>Xo,scenarioOf:()=>I});function Hn(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}var ds=function(t,e,n,o){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,n[e[s++]]):e[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++s]]=l:i===6?o[1][e[++s]]+=l+"":i?(r=t.apply(l,ds(t,l,n,["",null])),o.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):o.push(l)}return o},fs=new Map;function ms(t){var e=fs.get(this);return e||(e=new Map,fs.set(this,e)),(e=ds(this,e.get(t)||(e.set(t,e=(function(n){for(var o,r,s=1,i="",l="",c=[0],u=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&u(),u(p));for(var m=0;m<n[p].length;m++)o=n[p][m],s===1?o==="<"?(u(),c=[c],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(u(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][m+1]===">")?(u(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(u(),s=2):i+=o),s===3&&i==="!--"&&(s=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var U,gs,qa,Se,jo,Gn,_s,qn,bs,Lo,To,Ua,xn=Symbol.for("pv"),Vn={},Jn=[],Ka=/^m(i|n|o|s|text|space)$/,Mo=Array.isArray,Bo=Jn.slice,qe=Object.assign;function Ie(t){t&&t.parentNode&&t.remove()}function zo(t,e,n){var o,r,s,i={},l=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Bo.call(arguments,2):n),wn(t,i,o,r,null)}function wn(t,e,n,o,r){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:xn,__v:r||++gs,__i:-1,__u:0};return!r&&U.vnode&&U.vnode(s),s}function Qn(t){return t.children}function Un(t,e){this.props=t,this.context=e,this.__g=0}function Ce(t,e){if(e==null)return t.__&&Ce(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Ce(t)}function Ga(t){var e,n=t.__v,o=n.__e,r=[],s=[],i=t.__P;i&&((e=qe({constructor:xn},n)).__v=n.__v+1,U.vnode&&U.vnode(e),Ao(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Ce(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,Os(r,e,s),n.__=n.__e=null,e.__e!=o&&ks(e))}function ks(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),ks(t)}function $s(t){(8&t.__g||(t.__g|=8,Se.push(t),Gn++))&&jo==U.debounceRendering||((jo=U.debounceRendering)||queueMicrotask)(ys)}function ys(){try{for(var t,e=1;Se.length;)Se.length>e&&Se.sort(_s),t=Se.shift(),e=Se.length,8&t.__g&&Ga(t)}finally{(Gn=Se.length)&&(jo||queueMicrotask)(ys)}}function vs(t,e,n,o,r,s,i,l,c,u,p){var m,$,f,k,w,x,y=o.__k||Jn,b=e.length;for(c=Va(n,e,y,c,b),m=0;m<b;m++)(f=n.__k[m])!=null&&($=~f.__i&&y[f.__i]||Vn,f.__i=m,x=Ao(t,f,$,r,s,i,l,c,u,p),k=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&Eo($.ref,null,f,$),f.ref&&p.push(f.ref,f.__c||k,f)),w=w||k,4&f.__u?(c=ws(f,c,t,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&x!==void 0?c=x:k&&(c=k.nextSibling),f.__u&=-21);return n.__e=w,c}function Va(t,e,n,o,r){var s,i,l,c,u,p,m,$,f,k=n.length,w=k,x=0,y=0,b=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[s]=wn(null,i):Mo(i)?i=b[s]=wn(Qn,{children:i}):i.constructor===xn&&i.__b?i=b[s]=wn(i.type,i.props,i.key,i.ref,i.__v):b[s]=i,c=s+x,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=Ja(i,n,c,w))&&(w--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?x--:u==c+1?x++:u!=c&&(u>c?x--:x++,y=1)):(~u||(r>k?x--:r<k&&x++),typeof i.type!="function"&&(i.__u|=4))):b[s]=null;if(y){for(p=[],m=[],s=0;s<r;s++)if((i=b[s])&&16&i.__u){for(x=0,$=p.length;x<$;)p[f=x+$>>1]<i.__i?x=f+1:$=f;p[x]=i.__i,m[s]=x+1}for(x=p.length;s--;)m[s]&&(m[s]==x?x--:b[s].__u|=4)}if(w)for(s=0;s<k;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ce(l)),Po(l,l));return o}function ws(t,e,n,o){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=ws(r[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=Ce(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ja(t,e,n,o){var r,s=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return n;if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function hs(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function In(t,e,n,o,r){var s,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||hs(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||hs(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=To[e]||(To[e]=Qa(e)),(t.__a||(t.__a={}))[e]=Lo,s=e!=(e=e.replace(bs,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Qa(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[qn]==null)e[qn]=Lo++;else if(e[qn]<this.__a[t])return;return n(U.event?U.event(e):e)}}}function Ao(t,e,n,o,r,s,i,l,c,u){var p,m,$,f,k,w,x,y,b,O,C,Y,gt,P,ct,q,j,Ft,_e=e.type;if(e.constructor!==xn)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,m=s=[],p.nodeType==8?l=Kn(p,s):s.push(p),l=s[0]||l),(p=U.__b)&&p(e);t:if(typeof _e=="function"){$=i.length;try{if(y=e.props,b=(p=_e.prototype)&&p.render,O=(p=_e.contextType)&&o[p.__c],C=p?O?O.props.value:p.__:o,(f=n.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(b?e.__c=f=new _e(y,C):(e.__c=f=new Un(y,C),f.constructor=_e,f.render=Ya),O&&O.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),_e.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=qe({},f.__s)),qe(f.__s,_e.getDerivedStateFromProps(y,f.__s)))),k=f.props,w=f.state,f.__v=e,n.__c){if(y!==k&&b&&!_e.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(y,C),e.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(y,f.__s,C)===!1){e.__v!=n.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Gt){Gt&&(Gt.__=e)}),Jn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=Ce(n);break t}f.componentWillUpdate&&f.componentWillUpdate(y,f.__s,C),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(k,w,x)})}else b&&!_e.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=C,f.props=y,f.__P=t,f.__g&=-5,Y=U.__r,gt=b?25:0;do f.__g&=-9,Y&&Y(e),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++gt<25);b&&(Jn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=qe({},o,f.getChildContext())),b&&n.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(k,w)),P=p&&p.type===Qn&&p.key==null?p.props.children:p,y.__P&&(p=l,r=(t=y.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Gt){Gt&&Po(Gt,Gt)}),n.__k=null),l=n.__k?Ce(n,0):null),l=vs(t,Mo(P)?P:[P],e,n,o,r,s,i,l,c,u),y.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(Ie),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(Gt){if(i.length=$,e.__v=null,c||s)if(Gt&&Gt.then){if(e.__u|=128|c,s){for(~(j=s.indexOf(l||void 0))||(j=s.length);(Ft=s[j-1])&&Ft.nodeType==8;)j--;for(;j<s.length;j++)if(Ft=s[j])if(s[j]=null,ct){if(Ft==q)break}else{if(Ft.nodeType!=8)break;Ft.data.startsWith("$s")&&(q=Kn(ct=Ft))}}if(!ct){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ct=l}(p=Kn(ct=e.__c.__z||(e.__c.__z=ct)))?(e.__e=ct,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Ie);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Gt&&Gt.then||xs(e),U.__e(Gt,e,n)}}else l=e.__e=Xa(n.__e,e,n,o,r,s,i,c,u,t);return(p=U.diffed)&&p(e),l}function Kn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function xs(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(xs))}function Os(t,e,n){for(var o=0;o<n.length;)Eo(n[o++],n[o++],n[o++]);U.__c&&U.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){U.__e(s,r.__v)}})}function Xa(t,e,n,o,r,s,i,l,c,u){var p,m,$,f,k,w,x,y,b=n.props||Vn,O=e.props,C=e.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((k=s[p])&&(C?k.localName==C:k.nodeType==3)){t=k,s[p]=null;break}}if(!t){if(y=u.ownerDocument||document,!C)return y.createTextNode(O);t=y.createElementNS(r,C,O.is?O:u),l&&(U.__m&&U.__m(e,s),l=!1),s=null}if(C){if(u=C=="template"&&t.content||t,s=C=="textarea"&&O.defaultValue!=null?null:s&&Bo.call(u.childNodes),!l&&s)for(b={},p=0;p<t.attributes.length;p++)b[(k=t.attributes[p]).name]=k.value;for(p in b)k=b[p],p=="dangerouslySetInnerHTML"?$=k:p=="children"||p in O||p=="value"&&"defaultValue"in O||p=="checked"&&"defaultChecked"in O||In(t,p,null,k,r);for(p in O)k=O[p],p=="children"?f=k:p=="dangerouslySetInnerHTML"?m=k:p=="value"?w=k:p=="checked"?x=k:l&&typeof k!="function"||b[p]===k||In(t,p,k,b[p],r);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ka.test(C))&&(r="http://www.w3.org/1999/xhtml"),vs(u,Mo(f)?f:[f],e,n,o,r,s,i,s?s[0]:n.__k&&Ce(n,0),l,c),s&&s.some(Ie)),l&&C!="textarea"||(p="value",C=="progress"&&w==null?t.removeAttribute(p):w==null||w===t[p]&&(C!="progress"||w)||In(t,p,w,b[p],r),p="checked",x!=null&&x!=t[p]&&In(t,p,x,b[p],r))}else b===O||l&&t.data==O||(t.data=O);return t}function Eo(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){U.__e(r,n)}}function Po(t,e,n){var o,r,s,i;if(U.unmount&&U.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Eo(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){U.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Po(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(r=Kn(o,s=[]))&&(o==t.__e&&s.some(Ie),Ie(r),Ie(o)),n||Ie(t.__e),t.__e=t.__c=t.__=null}function Ya(t,e,n){return this.constructor(t,n)}function On(t,e){var n,o,r,s;U.__&&U.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=wn(Qn,{children:[t]}),r=[],s=[],Ao(e,e.__k,o||Vn,Vn,e.namespaceURI,o?null:e.firstChild?Bo.call(e.childNodes):null,r,o?o.__e:e.firstChild,n,s),Os(r,e.__k,s),e.__k.props.children=null}U={__e:function(t,e,n,o){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Gn=0,t}},gs=0,qa=function(t){return t!=null&&t.constructor===xn},Un.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=qe({},this.state)),typeof t=="function"&&(t=t(qe({},n),this.props)),t&&(qe(n,t),this.__v&&(e&&this.__k.push(e),$s(this)))},Un.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),$s(this))},Un.prototype.render=Qn,Se=[],Gn=0,_s=function(t,e){return t.__v.__b-e.__v.__b},qn=Symbol(),bs=/(PointerCapture)$|Capture$/i,Lo=0,To={},Ua=0;var Ye,pt,Fo,Ss,No=Object.is,Xn=0,Es=[],Ro=[],rt=U,Cs=rt.__b,js=rt.__r,Ts=rt.diffed,Ls=rt.__c,Ms=rt.unmount,Bs=rt.__;function Yn(t,e){rt.__h&&rt.__h(pt,t,Xn||e),Xn=0;var n=pt.__H||(pt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function wt(t){return Xn=1,Za(Ps,t)}function Za(t,e,n){var o=Yn(Ye++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Ps(void 0,e),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);No(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=pt,!pt.__f)){pt.__f=!0;var r=pt.shouldComponentUpdate;pt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=s;if(c.__.some(function($){$.__N&&(u=!0,No($.__[0],$.__N[0])||(p=!0))}),r){var m=r.call(this,s,i,l);return u?m||p:m}return!u||p}}return o.__}function Ue(t,e){var n=Yn(Ye++,3);!rt.__s&&Wo(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,pt.__H.__h.push(n))}function _t(t,e){var n=Yn(Ye++,4);!rt.__s&&Wo(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,pt.__h.push(n))}function bt(t){return Xn=5,ae(function(){return{current:t}},[])}function ae(t,e){var n=Yn(Ye++,7);return Wo(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function ti(){var t;do{for(;t=Ro.shift();)try{Sn(t)}catch(n){rt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Es.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Sn),e.__h.some(Do),e.__h=[]}catch(n){e.__h=[],rt.__e(n,t.__v)}}}while(Ro.length)}rt.__b=function(t){pt=null,Cs&&Cs(t)},rt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Bs&&Bs(t,e)},rt.__r=function(t){js&&js(t),Ye=0;var e=(pt=t.__c).__H;e&&(Fo==pt?pt.__h=[]:(e.__h.some(Sn),e.__h.some(Do),Ye=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Fo=pt},rt.diffed=function(t){Ts&&Ts(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&As(Es.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Fo=pt=null},rt.__c=function(t,e){e.some(function(n){try{n.__h.some(Sn),n.__h=n.__h.filter(function(o){return!o.__||Do(o)})}catch(o){n.__h=[function(){throw o}]}}),Ls&&Ls(t,e)},rt.unmount=function(t){Ms&&Ms(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,As(Ro.push(r))}else Sn(r)}catch(s){e=s}}),o.__H=void 0,e&&rt.__e(e,o.__v))};var zs=typeof requestAnimationFrame=="function";function ei(t){var e,n=function(){clearTimeout(o),zs&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);zs&&(e=requestAnimationFrame(n))}function As(t){t!=1&&Ss==rt.requestAnimationFrame||((Ss=rt.requestAnimationFrame)||ei)(ti)}function Sn(t){var e=pt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),pt=e}function Do(t){var e=pt;t.__c=t.__(),pt=e}function Wo(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!No(n,t[o])})}function Ps(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Fs(t){return Array.isArray(t)?t.map(Fs):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[zo("wbr",null),e]:[e])}var a=ms.bind((t,e,...n)=>zo(t,e,...typeof t=="string"?n.map(Fs):n));var ni=["plan","koppelingen","stand","verwachtingen","lezing"],oi={ernst:"gewicht"},z={route:null,started:!1},Ns,Ho=0,Rs=new Map;function qo(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,s])=>[oi[r]||r,s]))}}function T(t,e={},n=!0){let o=n&&z.route?Object.fromEntries(ni.filter(i=>z.route.query[i]).map(i=>[i,z.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...o,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var Yt=t=>T(["ding",t]);function H(t,e=!1){let n={...z.route.query};for(let[r,s]of Object.entries(t))s?n[r]=s:delete n[r];let o=T(z.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ho},"",o),Io())}function Io(t=!1){let e=qo(location.hash),n=z.route?.path.join("/")===e.path.join("/");z.route=e,Ns(e),!n&&window.scrollTo(0,t&&Rs.get(history.state?.turn)||0)}function Ds(t){Ns=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ho=history.state.turn||0,window.addEventListener("scroll",()=>Rs.set(history.state?.turn??0,window.scrollY),{passive:!0}),window.addEventListener("popstate",()=>{let e=!!history.state;e||history.replaceState({turn:++Ho},""),Io(e)}),Io(),z.started=!0}function Zn(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),at=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n});var L=t=>t.slice(0,1).toUpperCase()+t.slice(1),Q=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),F=t=>[...new Set(t)],si=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),A=(t,e)=>si.compare(t,e);function Ws(t,e){let n=Q(t);if(n.length!==t.length)return[{said:t,on:!1}];let o=e.map(i=>({at:n.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of o)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var d=JSON.parse(document.getElementById("gegevens").textContent),ri=[...Object.keys(d.things),...Object.keys(d.addresses)],Uo=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,n,o)=>n+ri[o]);if(Array.isArray(t))return t.map(Uo);if(t&&typeof t=="object")for(let[e,n]of Object.entries(t))t[e]=Uo(n);return t};for(let t of d.numbered)d[t]=Uo(d[t]);for(let t of[d.queries,d.views,d.codes,...Object.values(d.codes),d.names,d.flags,d.told,...Object.values(d.told),d.absent,d.dates,d.lists,d.kinds,d.called,d.works,d.partners,d.lookups,d.words,d.addresses])Object.setPrototypeOf(t,null);var Bt=new Map(Object.entries(d.things)),Ze=new Map(d.plans.map(t=>[t.key,t])),E=d.plans.length>1,_=d.words,Zt=t=>t?.words.page||_,R=t=>Ze.get(t)||(E?void 0:d.plans[0]),V=t=>Ze.get(t.split("/")[0]),tn=(t,e)=>!e||!V(t)||V(t).key===e,be=[...new Map(d.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Vt=be[be.length-1].date,zt=[...new Map(d.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Hs=(t,e)=>{let n=V(t);return n?d.stands[e]?.[n.key]||n.date:e},it=t=>d.dates[t]||t||"",Is=(t=R())=>t?.source||d.source,en=t=>t.plan?[Ze.get(t.plan)]:d.plans,je=(t,e=R())=>(e?e.dates:be).find(n=>n.date===t)?.label||it(t);var{cells:qs,gaps:Go,candidates:ai,losses:ii}=d.answers;for(let t of[...Go,...qs])"candidates"in t&&(t.candidates=ai[t.candidates]);Go.forEach((t,e)=>{t.key=e});var Ko=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));function ut(t){let e=d.answers.by[t.key],n=(r,s)=>Ko(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Go[r]),matrix:n(e.matrix,qs),without:n(e.without,ii),apart:e.apart},!t.plan)return e.read;let o=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:o(e.read.gaps),matrix:Ko(e.read.matrix,o),without:Ko(e.read.without,o),apart:o(e.read.apart)}),e.byPlan.get(t.plan)}function I(t){let e=E&&Ze.has(t.plan)?t.plan:"",n=be.some(l=>l.date===t.stand)?t.stand:Vt,o=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${n}|${o?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:n,stated:o,expect:r,strict:s,key:s?`${i}|strict`:i}}var to=(t,e)=>Ze.get(e)?.steps.find(n=>n.notation===t)?.id;var Cn=[],X=(t,e)=>Bt.get(t)?.[e]||Cn,g=(t,e)=>X(t,e)[0]||"",At=(t,e)=>X(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),M=(t,e)=>At(t,e)[0]||"",xt=t=>Bt.has(t),nn=t=>X(t,"type"),on=t=>no.get(t)||Cn,Et=(t,e)=>nn(t).includes(e),Us=t=>nn(t).map(e=>d.kinds[e]).find(Boolean),sn=t=>Us(t)?.page||"",nt=t=>Us(t)?.kind||"",jn=t=>sn(t)==="organisation",Te=t=>sn(t)==="undertaking",Z=t=>!!sn(t)&&!!g(t,"prefLabel"),oo=(t,e)=>(d.flags[t]||Cn).includes(e),B=(t,e)=>d.codes[t]?.[e]?.label||e||"",te=(t,e)=>B(d.lists[e],g(t,e)),Le=t=>d.names[t]||_.thing.foreign[t]||t,eo=new Map,no=new Map;for(let[t,e]of Bt){for(let n of e.type||Cn)no.has(n)||no.set(n,[]),no.get(n).push(t);for(let[n,o]of Object.entries(e))for(let r of o){if(!r.startsWith("@"))continue;let s=r.slice(1);eo.has(s)||eo.set(s,[]),eo.get(s).push([t,n])}}var ie=t=>eo.get(t)||Cn,Ot=(t,e,n="initiative")=>ie(t).filter(([o,r])=>r===n&&Et(o,e)).map(([o])=>o),v=t=>d.called[t]?.label||g(t,"prefLabel")||g(t,"title")||g(t,"summary")||t.split("/").pop(),Me=t=>d.called[t]?.short||v(t),Ks=[...Bt.keys()].filter(Te),li=[...Bt.keys()].filter(jn),Gs=t=>zt.find(e=>e.notation===t),rn=Object.entries(d.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:oo("atSteps",t)})),ci=new Map(li.map(t=>[g(t,"notation"),t])),Ht=t=>ci.get(t)||"",mt=t=>d.addresses[t]||"",Jt=t=>At(t,"passage");var pi=t=>M(t,"broader")||t,so=t=>g(pi(t),"notation"),Vs=(t,e)=>e?.strict?d.linksStrictly[e.date]?.[t]:void 0,Be=(t,e,n)=>Vs(t,n)?.[e]||g(t,e),Vo=(t,e)=>le(t,e.date)&&Vs(t,e)!==null&&(!e.stated||oo("isStated",Be(t,"basis",e))),an=(t,e)=>Ot(t,"Contribution").filter(n=>!e||Vo(n,e)),ln=t=>d.works[t]?.steps||[],Js=t=>d.works[t]?.kinds||[],ro=t=>d.works[t]?.leads||[],ui=Object.fromEntries(Object.entries(d.absent).map(([t,e])=>[t,new Set(e)])),le=(t,e=Vt)=>!ui[e]?.has(t),Ke=(t,e)=>Ot(t,"Involvement").filter(n=>le(n,e)).map(n=>({id:n,organisation:M(n,"organisation"),role:g(n,"role"),asOf:g(n,"asOf")})),ao=t=>oo("isActing",t),Tn=(t,e)=>F(Ke(t,e).filter(n=>ao(n.role)).map(n=>n.organisation)),io=(t,e)=>Ot(t,"Involvement","organisation").filter(n=>le(n,e)).map(n=>({id:n,undertaking:M(n,"initiative"),role:g(n,"role"),asOf:g(n,"asOf")})),Qs=t=>g(t,"isGeneric")==="true",fi={},ce=(t,e=Vt)=>z.route?.query.lezing==="streng"&&d.toldStrictly[e]?.[t]||d.told[e]?.[t]||fi,lo=(t,e)=>ce(t,e).report||"",cn=(t,e)=>ce(t,e).status||"",Xs=(t,e)=>ce(t,e).state||"",co=(t,e)=>Ot(t,"Deadline").filter(n=>le(n,e));var It=_.shared,ke=It.silence,Ln=(t=R())=>t?h(Zt(t).shared.report,{date:it(t.date)}):It.reports,pn=(t=R())=>`${at(It.nothing,t?1:2,{report:L(Ln(t))})} ${ke}`,Ge=(t=R())=>(t?[t]:d.plans).map(e=>`${e.document||e.title}, ${it(e.date)}`).join("; "),ye=(t,e)=>[ce(t,e).word||"",ce(t,e).more||""],Nt=(t,e)=>ye(t,e).filter(Boolean).join(", "),Qt=Object.fromEntries(Object.entries(d.codes.Basis).map(([t,e])=>[t,[e.screen,It.bases[t]||L(e.label)]])),po=t=>B("Modality",t),tt=t=>t===null?It.all_steps:Gs(t)?.label||t,K=t=>B("InterventionKind",t),di=(t,e)=>e?je(Hs(e.key,t.date),e):t.date===Vt?It.choices.latest:h(It.choices.others_latest,{date:je(t.date)}),St=(t,e=R(t.plan))=>[di(t,e),t.stated?Zt(e).shared.choices.links_stated:It.choices.links_all_said,t.strict&&It.choices.strict_said,t.expect?It.choices.with_said:It.choices.without_said].filter(Boolean).join(" · ");function uo(t,e,n,o=R(n?.plan)){let{version:r,content:s}=d.meta;return h(It.export.footnote,{said:t,sources:Ge(o),addresses:e.map(i=>`; ${mt(i)}`).join(""),version:r+(s?h(It.export.content,{hash:s.slice(0,12)}):""),scenario:n?`; ${St(n,o)}`:""})}function $t(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Ys(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),r=document.createElement("a");r.href=o,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var ze=_.shared.export;function mi({text:t,done:e}){let n=bt(null),o=bt(null);return _t(()=>{n.current.showModal(),o.current.select()},[]),a`
    <dialog class="copy" aria-label=${ze.by_hand} ref=${n} onClose=${e}>
      <p>${ze.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ze.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${_.shared.close}</button></form>
    </dialog>
  `}async function Jo(t,e=ze.copied){try{await navigator.clipboard.writeText(t),$t(e)}catch{let n=document.createElement("div");document.body.append(n),On(a`<${mi} text=${t} done=${()=>n.remove()} />`,n)}}function un(t,e,n){Ys(t,e,n),$t(h(ze.downloaded,{name:t}))}var Ae=({text:t,label:e=ze.copy})=>a`<button type="button" class="klein" onClick=${()=>Jo(t())}>${e}</button>`,kt=({name:t,rows:e})=>a`<button type="button" onClick=${()=>un(t,Hn(e()),"text/csv;charset=utf-8")}>${ze.csv}</button>`,yt=(t,e="")=>{let n=R(e||t?.plan),o=n?[n]:d.plans;return[o.map(r=>it(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${d.meta.version} ${(d.meta.content||"").slice(0,12)}`.trim(),t?St(t,n):""]},vt=ze.heads,ee=t=>E?[{key:"bronplan",label:_.shared.plan,text:e=>R(t(e))?.title||""}]:[];var Zs="alle",$i={kind:t=>L(K(t)),form:t=>L(B("ExploitationForm",t)),partner:t=>v(Ht(t)||t)},ve=t=>[...t.steps.map(e=>e.notation),null];function Ee(t,e,n){let o=new Map;for(let s of ut({...e,plan:n.key}).matrix[t])o.has(s.column)||o.set(s.column,new Map),o.get(s.column).set(s.barrier,s);let r=[...o].map(([s,i])=>({key:s,label:$i[t](s),id:t==="partner"?Ht(s):"",cells:ve(n).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>A(s.label,i.label)):r}var pe=(t,e,n)=>[t,e??Zs,...E?[n]:[]].join("~");function tr(t){let[e,n,o]=t.split("~");return{key:e,step:n===Zs?null:n,plan:o}}var Mn=t=>`cel-${t.replaceAll("~","-")}`;function qt(t){if(!t)return{word:_.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var mo=_.overview;function hi(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:n,color:o,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:n,ink:o,stroke:s==="none"?n:r,dash:s==="dashed"};return e.remove(),i}var Qo="Arial,Helvetica,sans-serif",er=document.createElement("canvas").getContext("2d");function fo(t,e,n,o){er.font=`${o?"bold ":""}${n}px ${Qo}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;er.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function or(t,e,n){let o=Ee(t,e,n),r=ve(n),s=190,i=150,l=8,c=4,u=s+(i+c)*r.length+20,p=[],m=20,$=(k,w,x,y,b,O)=>{for(let C of fo(w,x,y,b))m+=y+4,p.push({x:k,y:m,text:C,size:y,bold:b,fill:O})};$(20,mo.heading,u-40,20,!0,"#14212b"),$(20,`${Ge(n)}. ${St(e,n)}. ${ke}`,u-40,12,!1,"#46545f"),m+=14;let f=m;r.forEach((k,w)=>{m=f,$(20+s+w*(i+c)+l,tt(k),i-2*l,14,!0,"#14212b")}),m=f+26;for(let k of o){let w=k.cells.map(b=>{let O=qt(b);return{look:O.look,mark:Qt[b?.most_basis]?.[0]||"",text:[{all:fo(O.word,i-2*l-14,13,!0),size:13,bold:!0},...O.lines.map(C=>({all:fo(C,i-2*l,11,!1),size:11,bold:!1}))]}}),x=fo(k.label,s-l,13,!0),y=Math.max(44,12+x.length*17,...w.map(b=>12+b.text.reduce((O,{all:C,size:Y})=>O+C.length*(Y+3),0)));for(let[b,O]of x.entries())p.push({x:20,y:m+20+b*17,text:O,size:13,bold:!0,fill:"#14212b"});w.forEach((b,O)=>{let{ink:C,...Y}=hi(b.look),gt=20+s+O*(i+c);p.push({x:gt,y:m,w:i,h:y,...Y});let P=m+5;for(let{all:ct,size:q,bold:j}of b.text)for(let Ft of ct)P+=q+3,p.push({x:gt+l,y:P-2,text:Ft,size:q,bold:j,fill:C});b.mark&&p.push({x:gt+i-20,y:m+18,text:b.mark,size:14,bold:!1,fill:C})}),m+=y+c}return m+=6,$(20,Object.values(Qt).map(([k,w])=>`${k} ${w}`).join("   "),u-40,11,!1,"#46545f"),$(20,h(mo.picture.foot,{version:d.meta.version,content:(d.meta.content||"").slice(0,12)}),u-40,11,!1,"#46545f"),{width:u,height:m+20,list:p}}var nr=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Xo(t,e,n=d.plans[0]){let{width:o,height:r,list:s}=or(t,e,n),i=({x:m,y:$,w:f,h:k,fill:w,stroke:x,dash:y})=>`<rect x="${m}" y="${$}" width="${f}" height="${k}" rx="4" fill="${w}" stroke="${x}"${y?' stroke-dasharray="5 3"':""}/>`,l=({x:m,y:$,text:f,size:k,bold:w,fill:x})=>`<text x="${m}" y="${$}" font-size="${k}"${w?' font-weight="bold"':""} fill="${x}">${nr(f)}</text>`,c=s.map(m=>m.text===void 0?i(m):l(m)),u=nr(h(mo.picture.title,{heading:mo.heading,scenario:St(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${r}" viewBox="0 0 ${o} ${r}"`} font-family="${Qo}" role="img">
<title>${u}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function sr(t,e,n){un("matrix.svg",Xo(t,e,n),"image/svg+xml")}function rr(t,e,n){let{width:o,height:r,list:s}=or(t,e,n),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=o*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,o,r);for(let u of s)u.text===void 0?(c.fillStyle=u.fill,c.strokeStyle=u.stroke,c.setLineDash(u.dash?[5,3]:[]),c.fillRect(u.x,u.y,u.w,u.h),c.strokeRect(u.x,u.y,u.w,u.h)):(c.fillStyle=u.fill,c.font=`${u.bold?"bold ":""}${u.size}px ${Qo}`,c.fillText(u.text,u.x,u.y));i.toBlob(u=>un("matrix.png",u,"image/png"),"image/png")}function W({text:t,title:e=t,children:n}){let o=bt(null);return _t(()=>{document.title=`${e} – Ketenkaart`},[e]),_t(()=>{z.started&&o.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function Rt({text:t}){let{route:e}=z;return _t(()=>{z.started&&t&&$t(t)},[t,e]),null}var Xt=_.check;async function gi(t){let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return(await fetch("controleer",{method:"POST",body:t,headers:e})).json()}var ar=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${h(Xt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,_i=(t={})=>Object.entries(t).map(([e,n])=>h(Xt.counted,{count:n,what:Le(e).toLowerCase()})).sort(A);function bi({message:t,faults:e,questions:n,counts:o}){let r=_i(o);return a`
    <p><strong>${t}</strong></p>
    <${ar} title=${Xt.faults} lines=${e} />
    <${ar} title=${Xt.questions} lines=${n} />
    ${r.length>0&&a`
        <details>
          <summary>${Xt.read}</summary>
          <ul>${r.map(s=>a`<li>${s}</li>`)}</ul>
        </details>
      `}
  `}function ir(){let t=bt(null),[e,n]=wt(null);async function o(){let[r]=t.current.files;if(!r)return $t(Xt.first);n({busy:!0});try{let s=await gi(r);n(s),$t(s.message)}catch{n({silent:!0})}}return a`
    <${W} text=${Xt.title}><p class="uitleg">${Xt.intro}</p><//>
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
      ${e?.message&&a`<${bi} ...${e} />`}
    </div>
  `}var we=_.shared,fn=({legend:t,name:e,options:n,current:o="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===o)}
            onClick=${()=>H({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function ft({label:t,name:e,options:n,id:o=e}){let r=z.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${o}
        value=${n.some(([s])=>s===r)?r:""}
        onChange=${s=>H({[e]:s.target.value})}
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
      value=${z.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${o=>H({[e]:o.target.value},!0)}
    />
  </label>
`,Pe=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${we.clear}
  </button>
`,ki=["cel","kies","sorteer"];function Ct({children:t}){let[e,n]=wt(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${we.filters}>${t}</section>`;let o=Object.keys(z.route.query).filter(r=>!ki.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>n(r.target.open)}>
      <summary id="filterknop">${o?h(we.filters_set,{count:o}):we.filters}</summary>
      ${t}
    </details>
  `}var Ve=()=>{let t=d.plans.map(e=>[e.key,e.title]);return E&&a`<div class="velden"><${ft} label=${we.plan} name="plan" options=${t} /></div>`};function Bn(){let t=I(z.route.query),e=R(t.plan)?.dates||be;if(e.length<2)return null;let n=e[e.length-1].date,o=i=>i===n?"":i,r=e.find(i=>i.date===t.date)?.date||n,s=e.map(i=>[o(i.date),i.label]);return a`<${fn} legend=${we.choices.date} name="stand" options=${s} current=${o(r)} id="st" />`}function Yo(){let t=I(z.route.query),e=Zt(R(t.plan)).shared.choices,n=[["",e.links_all],["genoemd",e.links_stated]],o=t.stated?"genoemd":"";return a`<${fn} legend=${e.links} name="koppelingen" options=${n} current=${o} id="k" />`}function Fe(){let t=we.choices,e=[["",t.with],["uit",t.without]],n=[["",t.usual],["streng",t.strict]],{expect:o,strict:r}=I(z.route.query),s=o?"":"uit";return a`
    <${Ve} />
    <${Yo} />
    <${Bn} />
    <${fn} legend=${t.reading} name="lezing" options=${n} current=${r?"streng":""} id="l" />
    <${fn} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var lr=_.shared.passage;function zn({passage:t}){let[e,n]=wt("");async function o(){try{let r=await(await fetch(`api/woorden?vindplaats=${encodeURIComponent(t)}`)).json();n(r.woorden||r.message)}catch{n(lr.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${lr.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var S=({id:t,text:e})=>Z(t)?a`<a href=${Yt(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,ne=({ids:t,name:e=v,between:n=", "})=>t.map((o,r)=>[r>0&&n,a`<${S} id=${o} text=${e(o)} />`]),oe=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(o=>a`<li key=${o}><${S} id=${o} />${e?.(o)}</li>`)}</ul>`;function ot({id:t,date:e}){let[n,o]=ye(t,e);return a`<span class=${`chip s-${Xs(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Ne({basis:t}){let[e,n]=Qt[t]||[];return e&&a`<span class="mark" role="img" aria-label=${n} title=${n}>${e}</span>`}var dn=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${B("Severity",t)}</span>`;function jt({of:t}){let e=F(t.flatMap(Jt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li>${mt(n)}${d.served&&a`<${zn} passage=${n} />`}</li>`)}
    </ul>
  `:null}function cr({of:t,look:e}){let[n,...o]=Jt(t);return n?a`
    <p class=${e}>
      ${mt(n)}${o.length>0&&h(_.shared.more_places,{count:o.length})}
      ${d.served&&a`<${zn} passage=${n} />`}
    </p>
  `:null}var $o=({id:t})=>[M(t,"broader")&&[a`<${S} id=${M(t,"broader")} />`," › "],a`<${S} id=${t} />`],mn=({id:t})=>g(t,"isGeneric")==="true"&&a`<span class="zacht"> (${_.shared.collective})</span>`;function ho(t,e,n=""){let o=n.startsWith("-"),r=e.find(l=>l.key===n.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?A(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Zo=(t,e="")=>z.route.query[t]||e;function yi({id:t,column:e,sort:n,turn:o}){let r=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var vi=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((n,o)=>{let r=n.cell?n.cell(t):n.text(t);return o?a`<td role="cell" data-kop=${n.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${n.label}>${r}</th>`})}
  </tr>
`;function et({id:t,caption:e,rows:n,columns:o,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=wt(r),u=s?Zo(s,r):l,p=m=>{let $=u===m.key?`-${m.key}`:m.key;s?H({[s]:$===r?null:$},!0):c($);let f=_.shared.table,k=$.startsWith("-")?f.descending:f.ascending;$t(h(f.sorted,{column:m.label.toLowerCase(),direction:k}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${o.map(m=>a`<${yi} id=${t} column=${m} sort=${u} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${ho(n,o,u).map(m=>a`<${vi} row=${m} columns=${o} />`)}
      </tbody>
    </table>
  `}var wi=t=>t==null||t===!1||t===""||t.length===0;function fe({pairs:t}){let e=t.filter(([,n])=>!wi(n));return e.length?a`
    <dl class="feiten">${e.map(([n,o])=>a`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var D=_.compare,go=t=>L(B("CellState",t)),xe=d.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:E?h(D.side,{plan:t.title,label:n}):L(n)}))),xi=(t,e,{stated:n,strict:o})=>d.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${o?"|strict":""}`];function Oi(t){let e=d.plans.map(l=>xe.filter(c=>c.plan===l).at(-1)),[n,o]=E?e:[xe[0],xe.at(-1)],r=xe.slice(0,-1).find(l=>l.key===t.van)||n,s=xe.slice(xe.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(o)?o:s.at(-1));return{one:r,other:i,after:s}}var pr=({label:t,name:e,current:n,options:o})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${n.key} onChange=${r=>H({[e]:r.target.value})}>
      ${o.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function Si({change:t,other:e}){let n=pe(t.kind,t.other_barrier,e.plan.key),o=T("overzicht",{cel:n,stand:e.date===Vt?null:e.date},!1),r=h(D.see_cell,{kind:K(t.kind),step:tt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${o}>${D.see}<span class="sr">${r}</span></a></li>`}function Ci({found:t,one:e,other:n,mode:o}){let r=c=>c.map(u=>v(Ht(u)||u)).join(", "),s=c=>F([c.barrier,c.other_barrier].map(tt)).join(" / "),i=[{key:"stap",label:D.columns.step,text:s},{key:"soort",label:D.columns.kind,text:c=>L(K(c.kind))},{key:"een",label:e.label,text:c=>go(c.before)},{key:"ander",label:n.label,text:c=>go(c.after)},{key:"erbij",label:D.joined[o],sort:!1,text:c=>r(c.joined)},{key:"weg",label:D.left[o],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...vt],...t.changes.map(c=>[...i.map(u=>u.text(c)),...yt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${Si} change=${c} other=${n} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${D.as_table}</summary>
      <div class="rol"><${et} id="vakken" caption=${D.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${kt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function ji({actions:t,one:e,other:n}){let o=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:go},...t.after.map(i=>({key:i,label:go(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||D.nothing)}))],s=h(D.counts_table,{before:e.label,after:n.label});return a`
    <section class="blok">
      <h2>${D.counted}</h2>
      <p class="zacht">${h(D.counts,{both:o,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${et} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Ti({actions:t,one:e,other:n,all:o}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Nt($,e.date),l=$=>Nt($,n.date),c=$=>s.has($)?a`<span class="zacht">${D.not_yet}</span>`:a`<${ot} id=${$} date=${e.date} />`,u=[{key:"actie",label:D.action,text:v,cell:$=>a`<${S} id=${$} />`},{key:"wat",label:D.what,text:nt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:n.label,text:l,cell:$=>a`<${ot} id=${$} date=${n.date} />`}],p=()=>[[...u.map($=>$.label),...vt],...r.map($=>[...u.map(f=>f.text($)),...yt(null,e.plan.key)])],m=()=>H({alles:o?null:"ja"});return a`
    <section>
      <h2>${h(o?D.all:D.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${m}>${D.show_all}</button>
        <${kt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${et}
          id="vergelijk"
          caption=${D.actions_table}
          rows=${r}
          columns=${u}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function ur({route:t}){if(xe.length<2)return a`<${W} text=${D.title} /><p>${D.alone}</p>`;let{one:e,other:n,after:o}=Oi(t.query),r=xi(e,n,I(t.query)),{actions:s}=r,i=s?"dates":"plans",l=h(D.intro[i],{before:it(e.date),after:it(n.date)});return a`
    <${W} text=${D.heading[i]} title=${D.title}><p class="uitleg">${l} ${ke}</p><//>
    <${Ct}>
      <${Yo} />
      ${xe.length>2&&a`
          <div class="velden">
            <${pr} label=${D.first} name="van" current=${e} options=${xe.slice(0,-1)} />
            <${pr} label=${D.second} name="met" current=${n} options=${o} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${h(D.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Ci} found=${r} one=${e} other=${n} mode=${i} />`:[a`<p>${_.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${ji} actions=${s} one=${e} other=${n} />
        <${Ti} actions=${s} one=${e} other=${n} all=${!!t.query.alles} />
      `}
    <${Rt} text=${at(D.shown,r.changes.length)} />
  `}var _o=_.shared.gaps,Je=t=>[t,...t.also],$n=t=>mt(t.evidence)?[t.evidence]:[],An=t=>d.queries[t]?.title||t,dr=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Q(t.sentence).includes(Q(e.tekst)))&&Je(t).some(n=>(!e.vraag||n.query===e.vraag)&&(!e.stap||n.steps.includes(e.stap))&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Li=({said:t,work:e,more:n})=>e?[t," (",a`<${ne} ids=${e} name=${Me} />`,n&&_o.more_work,")"]:t;function ts({list:t,plan:e}){if(!t.length)return a`<p>${R(e).words.nobody}</p>`;let n=o=>o.map((r,s)=>[s>0&&"; ",a`<${Li} ...${r} />`]);return a`
    <p class="zacht">${_o.alphabetical}</p>
    <ul>${t.map(({who:o,why:r})=>a`<li><${S} id=${o} />: ${n(r)}</li>`)}</ul>
  `}function fr({summary:t,fill:e}){let[n,o]=wt(!1);return a`
    <details onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${n&&e()}
    </details>
  `}function Mi({gap:t,query:e}){let n=[t.barrier&&tt(t.barrier).toLowerCase(),t.kind&&K(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${dn} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${E&&` · ${R(t.plan).title}`}
      ${Z(t.subject)&&[" · ",a`<${S} id=${t.subject} />`]}
    </p>
  `}function Bi({gap:t,scenario:e}){let n=d.queries[t.query]||{},[o]=$n(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Mi} gap=${t} query=${n} />
      ${o&&a`
          <p class="vindplaats">
            <span class="sr">${_.shared.passage.place}</span>${mt(o)}
            ${d.served&&a`<${zn} passage=${o} />`}
          </p>
        `}
      <div class="acties">
        ${n.why&&a`<${fr} summary=${_o.why} fill=${()=>a`<p>${n.why}</p>`} />`}
        ${t.asks&&a`
            <${fr}
              summary=${_o.who}
              fill=${()=>a`<${ts} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Ae} text=${()=>uo(t.sentence,$n(t),e,R(t.plan))} />
      </div>
    </article>
  `}var En=({list:t,scenario:e,none:n})=>t.length?t.map(o=>a`<${Bi} key=${o.key} gap=${o} scenario=${e} />`):a`<p>${n}</p>`;var Pt=_.shared.work;function zi({id:t,date:e}){let n=new Map;for(let o of Ke(t,e))n.set(o.organisation,[...n.get(o.organisation)||[],B("Role",o.role)]);return n.size?a`
    <ul class="partners">
      ${[...n].map(([o,r])=>a`<li><${S} id=${o} />${` (${F(r).join(", ")})`}<${mn} id=${o} /></li>`)}
    </ul>
  `:_.shared.nobody}function Ai(t){let e=g(t,"dueBy");return e&&` (${h(Pt.bound,{date:it(e)})}; ${po(g(t,"modality"))})`}function Ei({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(n=>{let o=g(n,"deadlineLabel"),{delivery:r}=ce(n,e);return a`
          <li>
            ${o&&`${L(o)}: `}“${g(n,"deadlineText")}”${Ai(n)}
            ${g(n,"revises")==="true"&&`, ${Pt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Pi=t=>d.lookups[t]?.told||"";function es({id:t,date:e}){let n=Ot(t,"Figure","concerns").filter(o=>le(o,e));return n.length?a`
    <ul class="cijfers">
      ${n.map(o=>a`
          <li><${S} id=${o} />: <strong>${Pi(o)}</strong><${jt} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Qe({of:t}){let e=r=>[M(r,"barrier")&&h(Pt.at_step,{step:v(M(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>g(r,s)&&te(r,s))].filter(Boolean),n=r=>g(r,"status")?h(Pt.other_status,{reading:e(r).join(", ")}):h(Pt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Pt.other_unsaid}),o=At(t,"alternativeReading");return o.length?a`
    <ul class="anders">
      ${o.map(r=>a`<li><strong>${n(r)}</strong>${g(r,"rationale")}</li>`)}
    </ul>
  `:null}function Pn({id:t,scenario:e=null}){let n=Be(t,"basis",e),o=B("Strength",Be(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${$o} id=${M(t,"barrier")} />
        ${` · ${X(t,"interventionKind").map(K).join(", ")} · ${o} · `}
        <${Ne} basis=${n} />${` ${Qt[n]?.[1]||B("Basis",n)}`}
      </p>
      <p class="reden"><strong>${Pt.here}</strong>${g(t,"rationale")}</p>
      <${Qe} of=${t} />
    </div>
  `}var mr=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function $r({id:t,scenario:e,contributions:n}){let{date:o}=e,r=lo(t,o),s=g(t,"promise"),i=co(t,o),l=n.length?n.map(u=>a`<${Pn} id=${u} scenario=${e} />`):g(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Pt.across}</strong>${g(t,"rationale")}</p>`,c=[[Pt.facts.deadline,i.length>0&&a`<${Ei} ids=${i} date=${o} />`],[Pt.facts.who,a`<${zi} id=${t} date=${o} />`],[Pt.facts.figures,Ot(t,"Figure","concerns").length>0&&a`<${es} id=${t} date=${o} />`],[Pt.facts.how,l],[Pt.facts.where,a`<${jt} of=${[t,...n,r]} />`]];return a`
    <article class="kaart">
      <h3><${S} id=${t} /></h3>
      <p class="regel">${nt(t)} · <${ot} id=${t} date=${o} /></p>
      <${mr} lead=${s&&Pt.promise} text=${s||g(t,"summary")} />
      <${mr} lead=${Pt.progress} text=${g(r,"summary")} />
      ${r&&a`<${Qe} of=${r} />`}
      <${fe} pairs=${c} />
    </article>
  `}var de=t=>[...t].sort((e,n)=>A(v(e),v(n)));var lt=_.overview,hr=d.codes.CellState;function _r({open:t}){let e={report:E?lt.howto.reports:Ln(),marks:Object.values(Qt).map(([n])=>n).join(" "),source:Is()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${lt.howto.title}</summary>
      <ol>${lt.howto.lines.map(n=>a`<li>${h(n,e)}</li>`)}</ol>
    </details>
  `}var ko=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),gr=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function br(){let t=lt.legend.expected;return a`
    <details class="legenda" open>
      <summary>${lt.legend.title}</summary>
      <ul class="stalen">
        ${lt.legend.states.map(e=>[a`<${gr} look=${`s-${e}`} label=${L(hr[e].label)} />`,t[e]&&a`<${gr} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(Qt).map(([e,[,n]])=>a`<li><${Ne} basis=${e} /><span>${n}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${lt.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(hr).map(e=>a`<div><dt>${L(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function Fi({state:t,things:e,date:n}){let o=E?"h4":"h3",r=i=>ye(i,n)[1]&&a`<span class="zacht"> – ${ye(i,n)[1]}</span>`,s=h(lt.group,{state:L(B("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${s}<//>
      <${oe} ids=${de(e)} more=${r} />
    </div>
  `}function kr({scenario:t,plan:e}){let n=E?"h3":"h2";return ut(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=d.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===d.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${n}>${h(lt.apart.title,{kind:i.label})}<//>
        <p class="zacht">${h(lt.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Fi} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${pn(e)}</p>`}
      </section>
    `})}var Ni=8,[bo,Ri,Di]=Object.keys(d.codes.Severity);function Wi({gap:t,more:e}){let n=Et(t.subject,"Measure")?h(lt.side.action,{number:Me(t.subject)}):lt.side.see,o=T("aandachtspunten",{gewicht:bo,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${dn} severity=${t.severity} />${` · ${An(t.query)}`}
        ${Z(t.subject)&&[" · ",a`<${S} id=${t.subject} text=${n} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${o}>${h(lt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function yr({scenario:t}){let{gaps:e}=ut(t),n=s=>e.filter(i=>i.severity===s).length,o=new Map;for(let s of e.filter(i=>i.severity===bo))o.set(s.query,[...o.get(s.query)||[],s]);let r=n(bo);return a`
    <aside class="zij" aria-label=${lt.side.label}>
      <h2>${lt.side.title}</h2>
      <p class="zacht">${r?h(lt.side.some,{count:r}):lt.side.no}</p>
      ${[...o.values()].slice(0,Ni).map(([s,...i])=>a`<${Wi} key=${s.key} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${T("aandachtspunten",{gewicht:bo})}>${h(lt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${T("aandachtspunten")}>${lt.side.all}</a>
        ${` · ${h(lt.side.rest,{middle:n(Ri)})} · ${at(lt.side.low,n(Di))}`}
      </p>
    </aside>
  `}var Tt=_.gaps,wr=t=>v(Ht(t)||t),Hi=(t,e)=>[[...Tt.csv,...vt],...t.map(n=>[B("Severity",n.severity),An(n.query),n.sentence,d.queries[n.query]?.why||"",n.steps.map(tt).join(", "),n.kinds.map(K).join(", "),n.partners.map(wr).join(", "),n.subject_label,$n(n).map(mt).join("; "),...yt(e,n.plan)])],Ii=["tekst","stap","soort","partner","vraag","gewicht"];function qi({all:t}){let e=(s,i)=>F(s).map(l=>[l,i(l)]),n=e(t.flatMap(s=>Je(s).flatMap(i=>i.partners)),wr),o=e(t.map(s=>s.query).sort(A),An),r=Object.entries(d.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Ct}>
      <${Fe} />
      <div class="velden">
        <${ue} name="tekst" />
        <${ft} label=${Tt.fields.step} name="stap" options=${zt.map(s=>[s.notation,s.label])} />
        <${ft} label=${Tt.fields.kind} name="soort" options=${rn.map(s=>[s.notation,s.label])} />
        <${ft}
          label=${Tt.fields.partner}
          name="partner"
          options=${n.sort((s,i)=>A(s[1],i[1]))}
        />
        <${ft} label=${Tt.fields.query} name="vraag" options=${o} />
        <${ft} label=${Tt.fields.weight} name="gewicht" options=${r} />
        <${Pe} names=${Ii} />
      </div>
    <//>
  `}var vr=Object.keys(d.codes.Severity).at(-1);function xr({route:t}){let e=I(t.query),n=ut(e).gaps,o=n.filter(u=>dr(u,t.query)),r=o.filter(u=>u.severity!==vr),s=o.filter(u=>u.severity===vr),i={points:at(Tt.points,r.length),questions:at(Tt.questions,s.length)},l=h(Tt.intro,{report:Ln(R(e.plan))}),c=[[Tt.points_title,r],[Tt.questions_title,s]];return a`
    <${W} text=${Tt.title}><p class="uitleg">${l} ${ke}</p><//>
    ${en(e).map(u=>a`<${ko} key=${u.key} plan=${u} />`)}
    <${qi} all=${n} />
    <p class="telling" id="telling">
      ${h(Tt.counts,i)}${o.length<n.length&&h(Tt.of_all,{count:n.length})}${". "}
      <${kt} name="aandachtspunten.csv" rows=${()=>Hi(o,e)} />
    </p>
    ${c.map(([u,p])=>a`
        <section key=${u}>
          <h2>${h(u,{count:p.length})}</h2>
          <${En} list=${p} scenario=${e} none=${Tt.none} />
        </section>
      `)}
    <${Rt} text=${h(Tt.shown,i)} />
  `}var Oe="omgeving",Ui=16;function Or(t,e){let{date:n}=I(e);if(t===Oe)return Vi(e.ding,n);let o=d.views[t];if(!o)return null;let{edges:r,loose:s}=o.at[n],i=o.at[n].nodes.map(l=>({title:l.label,...l}));return{...o,name:t,date:n,looks:o,nodes:i,rows:[...r,...s]}}var yo=t=>Object.keys(t.table).filter(e=>!Sr[e]),Sr={from_label:"from",to_label:"to"},Cr=t=>Sr[t];function jr(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=I(e),r={steps:e.stap,kinds:e.soort,partners:e.partner&&Ht(e.partner)},s=t.rows.filter(c=>!n.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&Object.entries(r).every(([u,p])=>!p||c[u]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.slot&&i.has(c.row));return{nodes:t.layout==="columns"?Tr(l,t.step):l,rows:s}}function Tr(t,e){let n=new Map;for(let r of t)n.set(r.x,[...n.get(r.x)||[],r]);let o=Math.max(1,...[...n.values()].map(r=>r.length));return[...n.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*o/r.length)})))}function Lr(t,e){let n=new Map,o=(s,i,l,c)=>{let u=[s,i,l,c].join("~");s&&i&&s!==i&&n.set([s,i,c].join("~"),{id:u,from:s,to:i,group:l,said:[c]})},r=s=>h(_.graph.contributes,{basis:B("Basis",g(s,"basis"))});for(let s of Ke(t,e))o(s.organisation,t,"rol",B("Role",s.role));for(let s of io(t,e))o(t,s.undertaking,"rol",B("Role",s.role));for(let s of an(t))le(s,e)&&o(t,M(s,"barrier"),"stap",r(s));for(let s of Ot(t,"Contribution","barrier"))le(s,e)&&o(M(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Bt.get(t)))for(let l of i)l.startsWith("@")&&Z(l.slice(1))&&o(t,l.slice(1),"verband",Le(s));for(let[s,i]of ie(t))Z(s)&&le(s,e)&&o(s,t,"verband",Le(i));return[...n.values()]}var Dt=d.around,Ki=t=>nn(t).find(e=>Dt.nodes[e])||"*",Gi=t=>t.length>Dt.letters?`${t.slice(0,Dt.letters-1)}…`:t,Mr=(t,e,n)=>({id:t,label:Gi(v(t)),title:v(t),group:Ki(t),x:e,y:n}),Br=t=>{let{color:e,dashes:n}=Dt.edges[t.group];return{...t,color:e,dashes:n,arrows:"to"}};function Vi(t,e){let n=xt(t)?t:"",o=n?Lr(n,e).map(Br):[],r=[F(o.map(l=>l.from)),[n],F(o.map(l=>l.to))],s=new Set([n]),i=r.flatMap((l,c)=>{let u=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of u)s.add(p);return u.sort((p,m)=>A(v(p),v(m))).map((p,m)=>Mr(p,c*Dt.width,m))});return{...Dt,name:Oe,title:n?Dt.title_of.replace("{name}",v(n)):Dt.title,layout:"columns",looks:Dt,nodes:Tr(i,Dt.step),rows:o,date:e,centre:n}}function zr(t,e,n){let o=[...t.nodes],r=[...t.rows],s=new Map;for(let i of e.filter(l=>xt(l)&&o.some(c=>c.id===l))){let l=o.find(b=>b.id===i),c=new Set(o.map(b=>b.id)),u=Lr(i,n),m=F(u.map(b=>b.from===i?b.to:b.from)).filter(b=>!c.has(b)).sort((b,O)=>A(v(b),v(O))),$=new Set(m.slice(0,Ui)),f=o.map(b=>b.x),[k,w]=[Math.min(...f),Math.max(...f)],x=l.x<(k+w)/2?k-Dt.width:w+Dt.width,y=l.y-($.size-1)*Dt.step/2;for(let[b,O]of[...$].entries())o.push(Mr(O,x,y+b*Dt.step));for(let b of u)($.has(b.from)||$.has(b.to))&&r.push(Br(b));m.length>$.size&&s.set(i,{shown:$.size,count:m.length-$.size})}return{nodes:o,rows:r,left:s}}var Ut=_.graph,ns=40,Ar=(t,e=v(t))=>a`<a href=${Yt(t)}>${e}</a>`,Ji=t=>(t===1?Ut.counted.one:Ut.counted.more).replace("{count}",t);function Er({picture:t,row:e}){let n=e.group&&!d.views[t.name]?Object.keys(d.around.table):Object.keys(t.table),o=yo(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[n.length&&o[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Qi({picture:t,row:e,name:n}){let o=(e.about||[]).filter(s=>xt(s)&&s!==e.from&&s!==e.to),r=s=>ye(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${n(e.from)} – ${n(e.to)}</h2>
    <${Er} picture=${t} row=${e} />
    ${o.length>0&&a`<p>${Ut.about}</p>
        <ul>${o.map(s=>a`<li>${Z(s)?Ar(s):v(s)}${Te(s)&&a`<span class="zacht"> – ${r(s)}</span>`}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&Z(s)).map((s,i)=>a`${i>0&&" · "}${Ar(s,Ut.page_of.replace("{name}",v(s)))}`)}</p>
  `}function Xi({picture:t,rows:e,node:n,name:o,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===n||$.to===n),c=t.nodes.find($=>$.id===n)?.group,u=t.looks.nodes[c]?.label||nt(n),p=s.includes(n),m=$=>{let f=$.from===n?$.to:$.from;return a`<li>
      ${$.from===n?Ut.towards:Ut.coming}
      <button type="button" class="rijknop" onClick=${()=>i(f||$.id)}>${o(f)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${o(n)}</h2>
    <p>${u&&`${L(u)}. `}${Ji(l.length)}</p>
    ${xt(n)&&Z(n)&&a`<p class="acties">
        <a href=${Yt(n)}>${Ut.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(n)}>${p?`− ${Ut.fold}`:`+ ${Ut.unfold}`}</button>
        ${" "}<a href=${T(["graaf",Oe],{ding:n})}>${Ut.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ns).map(m)}</ul>
    ${l.length>ns&&a`<p>${Ut.rest.replace("{count}",String(l.length-ns))}</p>`}
  `}function Pr(t){let{row:e,node:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Ut.in_words}>
      ${e&&a`<${Qi} ...${t} />`} ${n&&a`<${Xi} ...${t} />`}
      ${!e&&!n&&a`<p class="zacht">${Ut.nothing_chosen}</p>`}
    </section>
  `}function Fr({picture:t,rows:e,name:n,hover:o,close:r}){let s=e.find(p=>p.id===o.id||o.id===`leeg~${p.id}`);Ue(()=>{let p=m=>m.key==="Escape"&&r();return window.addEventListener("keydown",p),()=>window.removeEventListener("keydown",p)},[]);let i=o.id,l=xt(i)?Jt(i).slice(0,2).map(mt):[],c=xt(i)&&Te(i)?ye(i,t.date).filter(Boolean).join(", "):"",u={left:`${Math.max(4,o.x-20)}px`,top:`${o.y+16}px`};return a`
    <div class="zweefkaart" style=${u}>
      ${s?a`<strong>${n(s.from)} – ${n(s.to)}</strong><${Er} picture=${t} row=${s} />`:a`
              <span class="zacht">${xt(i)&&nt(i)}</span> <strong>${n(i)}</strong>
              ${c&&a`<p>${c}</p>`} ${l.map(p=>a`<p class="zacht">${p}</p>`)}
            `}
    </div>
  `}var os="#16212B",vo=.8571428571428571;function Yi(t,e){let[n,o,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(n,r,o-n,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2;for(let i=n-(s-r);i<o;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Zi(t,e){let[n,o]=[e[0],e[e.length-1]],r=o.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(n.x-90,n.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,o.y),t.stroke()};t.strokeStyle=os,t.lineWidth=14,s(),t.strokeStyle="#FFFFFF",t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,o.y-15),t.lineTo(r+22,o.y),t.lineTo(r,o.y+15),t.fillStyle=os,t.fill(),t.restore()}function Nr(t,{nodes:e,edges:n,options:o,view:r},{onChoose:s,onUnfold:i,onHover:l}={}){let c=new vis.DataSet(e.map(({title:y,...b})=>l?b:{...b,title:y})),u=new vis.DataSet(n),p=new vis.Network(t,{nodes:c,edges:u},o),m=t.querySelector(".vis-network");m.setAttribute("role","application"),m.setAttribute("aria-label",t.dataset.title||"");for(let y of t.querySelectorAll("canvas"))y.setAttribute("aria-hidden","true");let $=e.filter(y=>y.slot).map(y=>y.id),f=e.filter(y=>y.station).sort((y,b)=>y.station-b.station);p.on("beforeDrawing",y=>{f.length&&Zi(y,f.map(b=>p.getPosition(b.id)));for(let b of $)Yi(y,p.getBoundingBox(b))});let k=(y=.05)=>{if(!e.length||(p.fit({animation:!1,maxZoomLevel:1.15}),p.getScale()>=y))return;let O=Math.min(...e.map(ct=>ct.x))-125,C=Math.min(...e.map(ct=>ct.y))-30,Y=t.clientWidth/y*.5,gt=Math.max(...e.map(ct=>ct.x))+125-O,P={x:gt<2*Y?O+gt/2:O+Y,y:C+t.clientHeight/y*.5};p.moveTo({position:P,scale:y,animation:!1})};if(p.on("click",({nodes:[y],edges:[b]})=>s?.(y??b??null)),p.on("doubleClick",({nodes:[y]})=>y&&i?.(y)),l){p.on("hoverNode",({node:y,pointer:b})=>l(y,b.DOM)),p.on("hoverEdge",({edge:y,pointer:b})=>l(y,b.DOM));for(let y of["blurNode","blurEdge","dragStart","zoom"])p.on(y,()=>l(null))}r?p.moveTo({...r,animation:!1}):k(vo);let w=new Map(n.map(y=>[y.id,y])),x=new Set;return{network:p,fit:k,view:()=>({position:p.getViewPosition(),scale:p.getScale()}),zoom:y=>p.moveTo({scale:Math.min(4,Math.max(.05,p.getScale()*y))}),select(y,b,O){let C=b.length?b:n.filter(q=>y.includes(q.from)||y.includes(q.to)).map(q=>q.id),Y=new Set(C.filter(q=>w.has(q))),gt=[...x,...Y].filter(q=>x.has(q)!==Y.has(q));gt.length&&u.update(gt.map(q=>Y.has(q)?{id:q,width:3,color:{color:os}}:{id:q,width:1.6,color:{color:w.get(q).color}})),x=Y;let P=y.filter(q=>c.get(q));if(p.setSelection({nodes:P,edges:[]},{highlightEdges:!1}),!O||!P.length)return;P.some(q=>{let{x:j,y:Ft}=p.canvasToDOM(p.getPosition(q));return j>0&&j<t.clientWidth&&Ft>0&&Ft<t.clientHeight})||p.focus(P[0],{scale:Math.max(p.getScale(),vo),animation:!1})},show(y){p.fit({nodes:y.filter(b=>c.get(b)),animation:!1,maxZoomLevel:1.15}),p.getScale()<vo&&p.moveTo({scale:vo})},destroy:()=>p.destroy()}}function Rr(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?Math.max(...n)-Math.min(...n)+110:0)))}var tl=250,el={0:t=>t.fit()};function Dr(t){let{of:e,nodes:n,edges:o,options:r,handle:s,lit:i,line:l,look:c,shown:u,title:p}=t,m=bt(null),$=bt({of:"",view:null,ids:new Set}),f=bt(t);f.current=t,_t(()=>{let y=performance.now(),b=$.current.of===e?$.current.view:null,O=0,C=(P,ct)=>{window.clearTimeout(O),O=window.setTimeout(()=>f.current.onHover(P===null?null:{id:P,...ct}),tl)},Y=Nr(m.current,{nodes:n,edges:o,options:r,view:b},{onChoose:P=>f.current.onChoose(P),onUnfold:P=>f.current.onUnfold(P),onHover:C});s.current=Y;let gt=b?n.map(P=>P.id).filter(P=>!$.current.ids.has(P)):[];return gt.length&&Y.show([...gt,...i]),m.current.dataset.ms=String(Math.round(performance.now()-y)),()=>{window.clearTimeout(O),$.current={of:e,view:Y.view(),ids:new Set(n.map(P=>P.id))},Y.destroy(),s.current=null}},[e,n,o]),_t(()=>{u&&$.current.of===""&&s.current.fit(12/14)},[u]),_t(()=>s.current.select(i,l?[l]:[],c),[e,n,o,i.join(" "),l]);let k=y=>{y.key==="Escape"?t.onClear():el[y.key]?.(s.current)},w=Math.max(420,Math.round(window.innerHeight*.74)),x={height:`${Rr(n,w)}px`};return a`<div class="doek" id="doek" ref=${m} style=${x} data-title=${p} onKeyDown=${k}></div>`}var ss=_.graph,nl=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,ol=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${t.shape==="name"?"#FFFFFF":t.color} stroke=${t.shape==="name"?t.color:"#16212B"} />`}
  </svg>
`;function Wr({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([i])=>t.rows.some(l=>l.group===i)),r=Object.entries(t.looks.nodes).filter(([i])=>t.nodes.some(l=>l.group===i)),s=(i,l)=>{l?n.delete(i):n.add(i),H({zonder:[...n].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${ss.lines}>
      ${o.map(([i,l])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${i}`} checked=${!n.has(i)}
                onChange=${c=>s(i,c.target.checked)} />
              <${nl} look=${l} /><span>${l.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${ss.points}>
      ${r.map(([,i])=>a`<li><label><${ol} look=${i} /><span>${i.label}</span></label></li>`)}
      ${t.nodes.some(i=>i.slot)&&a`<li><label><span class="leegvak" aria-hidden="true"></span><span>${ss.not_said}</span></label></li>`}
    </ul>
  `}var Fn=_.graph,Hr="from_label",sl="amount",rs=new WeakMap;function rl(t,e){return rs.has(t)||rs.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),rs.get(t).get(e)||Fn.not_said}function hn(t,e,n){let o=Cr(n);return o?rl(t,e[o]):e.said[yo(t).indexOf(n)]||""}function al(t,e,n){let o=n.replace("-",""),r=n[0]==="-"?-1:1,s=e.map(l=>[hn(t,l,o),l]),i=l=>+(l===""||l===Fn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*A(l[0],c[0])).map(([,l])=>l)}function Ir({picture:t,rows:e,chosen:n,pick:o,caption:r}){let s=z.route.query.sorteer||Hr,i=Object.entries(t.table),l=(m,$)=>{let f=s===m?`-${m}`:m;H({sorteer:f===Hr?null:f},!0),$t(Fn.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",f[0]==="-"?Fn.down:Fn.up))},c=m=>s===m?"ascending":s===`-${m}`?"descending":null,u=([m,$])=>m===sl?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(m)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${m}`} onClick=${()=>l(m,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=m=>{let $=m.id===n,f=$||n&&(m.from===n||m.to===n);return a`
      <tr key=${m.id} role="row" class=${f?"gekozen":null} data-rij=${m.id} data-van=${m.from||""}
        data-naar=${m.to||""} onClick=${k=>k.target.closest("button, a")||o(m.id)}>
        ${i.map(([k,w],x)=>x?a`<td role="cell" data-kop=${w}>${hn(t,m,k)}</td>`:a`<th scope="row" role="rowheader" data-kop=${w}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>o(m.id)}>
                  ${hn(t,m,k)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(u)}</tr></thead>
      <tbody role="rowgroup">${al(t,e,s).map(p)}</tbody>
    </table>
  `}function Re(){let t=_.missing;return a`
    <${W} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}var N=_.graph,il=["stap","soort","partner","staat","zoek","zonder","kies","uit"],is=null,qr=()=>is,as=t=>H({kies:z.route.query.kies===t?null:t},!0);function ll({thing:t}){let e=ae(()=>[...Bt.keys()].filter(Z).sort((o,r)=>A(v(o),v(r))),[]),n=o=>{let r=e.find(s=>v(s)===o.target.value);r?H({ding:r,kies:null,uit:null}):$t(N.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${N.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${n}
        value=${xt(t)?v(t):""} />
      <datalist id="dingen">${e.map(o=>a`<option value=${v(o)}></option>`)}</datalist>
    </label>
  `}function cl({picture:t}){let e=t.name===Oe,n=t.nodes.filter(u=>jn(u.id)).sort((u,p)=>A(u.title,p.title)),o=u=>d.codes.CellState[u]?.order??9,r=F(t.rows.map(u=>u.state).filter(Boolean)).sort((u,p)=>o(u)-o(p)),s=u=>L(d.codes.CellState[u]?.label||B("Status",u)),i=rn.filter(u=>t.rows.some(p=>p.kinds?.includes(u.notation))),l=zt.filter(u=>t.rows.some(p=>p.steps?.includes(u.notation))),c=[["stap",N.filters.step,l.map(u=>[u.notation,u.label])],["soort",N.filters.kind,i.map(u=>[u.notation,u.label])],["partner",N.filters.partner,n.map(u=>[g(u.id,"notation"),u.title])],["staat",N.filters.state,r.map(u=>[u,s(u)])]];return a`
    <${Ct}>
      ${!e&&a`<${Ve} />`}
      <${Bn} />
      <div class="velden">
        ${e&&a`<${ll} thing=${t.centre} />`}
        ${!e&&c.filter(([,,u])=>u.length>1).map(([u,p,m])=>a`<${ft} name=${u} label=${p} options=${m} />`)}
        <${ue} label=${N.filters.search} name="zoek" id="graafzoek" />
        <${Pe} names=${il} />
      </div>
    <//>
  `}function pl({handle:t,picture:e,reset:n}){let o=(i,l,c)=>a`<button type="button" class="klein" aria-label=${N.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>un(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",N.tools.fit,()=>t.current.fit())} ${o("back",N.tools.back,n)}
      ${o("screen",N.tools.screen,r)} ${o("png",N.tools.png,s)}
      <span class="zacht">${N.keys}</span>
    </div>
  `}function ul({picture:t,ids:e,left:n}){if(!e.length)return null;let o=r=>H({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${N.trail}>
      <button type="button" class="rijknop" onClick=${()=>o(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${h(N.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>o(s+1)}>${i}</button>`}`})}
      ${[...n].map(([r,{shown:s,count:i}])=>{let l=h(N.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${T(["graaf",Oe],{ding:r})}>${N.surroundings}</a></p>`})}
    </nav>
  `}function fl(t,e,n){let o=Q(n||""),r=Object.keys(t.table);return o?e.filter(s=>r.some(i=>Q(hn(t,s,i)).includes(o))):e}var dl=({shows:t,choose:e})=>a`
  <div class="knoppen" role="group" aria-label=${N.show.label}>
    ${[["beeld",N.show.picture],["tabel",N.show.table]].map(([n,o])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(t===n)}
          onClick=${()=>e(n)}>${o}</button>`)}
  </div>
`;function ml({picture:t,query:e}){let n=bt(null),[o,r]=wt(0),[s,i]=wt(null),l=e.kies||"",c=["plan","stap","soort","partner","staat","zonder"].map(j=>e[j]).join("|"),u=ae(()=>jr(t,e),[t,c]),p=(e.uit||"").split(",").filter(xt),m=ae(()=>zr(u,p,t.date),[u,e.uit]),$=ae(()=>m.rows.filter(j=>j.from&&j.to),[m]),f=ae(()=>new Map(m.nodes.map(j=>[j.id,j.title])),[m]),k=m.rows.find(j=>j.id===l||l===`leeg~${j.id}`&&j),w=k?"":f.has(l)?l:"",x=ae(()=>fl(t,u.rows,e.zoek),[u,e.zoek]),y=!k&&!w&&Q(e.zoek||""),b=y?m.nodes.filter(j=>Q(j.title||"").includes(y)).map(j=>j.id):[],O=e.toon||(window.matchMedia("(max-width: 44rem)").matches?"tabel":"beeld"),C=j=>f.get(j)||N.not_said,Y=j=>{xt(j)&&H({uit:(p.includes(j)?p.filter(Ft=>Ft!==j):[...p,j]).join(","),kies:j})};Ue(()=>{!l||!z.started||(k?$t(h(N.chosen_pair,{from:C(k.from),to:C(k.to)})):w&&$t(h(N.chosen_one,{name:C(w)})))},[l]),_t(()=>(is={name:t.name,drawing:n.current},()=>{is=null}));let gt=k?[k.from,k.to].filter(Boolean):w?[w]:b,P={picture:t,rows:m.rows,name:C},ct=s&&s.id!==l&&a`<${Fr} ...${P} hover=${s} close=${()=>i(null)} />`,q=at(N.rows,x.length);return a`
    <${cl} picture=${t} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${dl} shows=${O} choose=${j=>H({toon:j},!0)} /></div>
        <div class="tekening" hidden=${O!=="beeld"}>
          <${pl} handle=${n} picture=${t} reset=${()=>r(o+1)} />
          <${ul} picture=${t} ids=${p} left=${m.left} />
          <div class="vlak">
            <${Dr} of=${`${t.name}|${t.date}|${t.centre||""}|${c}|${o}`}
              nodes=${m.nodes} edges=${$} options=${$l(t,p)} handle=${n} lit=${gt}
              line=${k?k.id:""} look=${!!l||b.length===1} shown=${O==="beeld"}
              title=${h(N.picture,{title:t.title})} onChoose=${j=>j&&as(j)}
              onUnfold=${Y} onHover=${i} onClear=${()=>H({kies:null},!0)} />
            ${!u.rows.length&&a`<p class="leegbeeld">${t.centre?N.alone:N.empty}</p>`}
            ${ct}
          </div>
          <${Wr} picture=${t} hidden=${e.zonder||""} />
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <${Ir} picture=${t} rows=${x} chosen=${k?.id||w} pick=${as}
            caption=${h(N.caption,{title:t.title,rows:q})} />
          <div class="acties">
            <${kt} name=${`${t.name}.csv`} rows=${()=>hl(t,x)} />
          </div>
        </div>
      </div>
      <${Pr} ...${P} row=${k} node=${w} unfold=${Y} opened=${p} pick=${as} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${N.loose}</p>`}
  `}var $l=(t,e)=>e.length&&t.name!==Oe?{...t.options,groups:{...d.around.options.groups,...t.options.groups}}:t.options,hl=(t,e)=>[[...Object.values(t.table),...vt],...e.map(n=>[...Object.keys(t.table).map(o=>hn(t,n,o)),...yt(null)])];function gl({name:t,title:e,sentence:n}){let o=[...Object.values(d.views).map(r=>[r.name,r.title]),[Oe,d.around.title]];return a`
    <${W} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${N.pictures}>
      ${o.map(([r,s])=>{let i=r===t?"page":null;return a`<li><a href=${T(["graaf",r])} aria-current=${i}>${s}</a></li>`})}
    </ul>
  `}function Ur({route:{path:t,query:e}}){let n=t[1]||Object.keys(d.views)[0],o=ae(()=>Or(n,e),[n,e.stand,e.plan,e.ding]);return o?a`
    <${gl} name=${n} title=${o.title} sentence=${o.sentence} />
    <${ml} key=${`${n}|${o.centre||""}`} picture=${o} query=${e} />
  `:a`<${Re} />`}function Nn({name:t,of:e,rows:n,columns:o,fields:r,keep:s,sort:i}){let l=_[e];return function({route:u}){let p=I(u.query).plan,m=n(p).filter(w=>s(w,u.query)),$=o(),f=at(l.count,m.length),k=()=>[[...$.map(w=>w.label),...vt],...ho(m,$,Zo("sorteer",i)).map(w=>[...$.map(x=>x.text(w)),...yt(null,V(w.id)?.key||p)])];return a`
      <${W} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Ct}>
        <${Ve} />
        <div class="velden">
          <${ue} name="tekst" />
          ${r().map(w=>a`<${ft} ...${w} />`)}
          <${Pe} names=${Object.keys(u.query)} />
        </div>
      <//>
      <p class="telling">${f}<${kt} name=${`${t}.csv`} rows=${k} /></p>
      <div class="rol">
        <${et}
          id=${t}
          caption=${h(l.caption,{count:f})}
          rows=${m}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Rt} text=${f} />
    `}}var Kr=zt.map(t=>[t.notation,t.label]),Gr=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Vr=t=>Object.entries(d.codes[t]).map(([e,n])=>[e,n.label]),Jr=(t,e)=>!e||Q([v(t),...["altLabel","promise","summary"].flatMap(n=>X(t,n))].join(" ")).includes(Q(e)),me=_.partners,Qr=Nn({name:"partners",of:"partners",sort:"naam",rows:t=>d.partners[E?t:""],keep:(t,e)=>Jr(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||g(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:me.fields.step,name:"stap",options:Kr},{label:me.fields.kind,name:"soort",options:Vr("OrganisationKind")},{label:me.fields.role,name:"rol",options:Object.entries(me.roles)}],columns:()=>[{key:"naam",label:me.columns.name,text:t=>v(t.id),cell:t=>[a`<${S} id=${t.id} />`,a`<${mn} id=${t.id} />`]},{key:"soort",label:me.columns.kind,text:t=>te(t.id,"organisationKind")},{key:"stappen",label:me.columns.steps,text:t=>Gr(t.steps)},{key:"handelt",label:me.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:me.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:me.columns.wish,text:t=>t.wish}]}),Lt=_.measures,Rn=t=>d.called[t]?.short||"",Dn=t=>g(t,"prefLabel"),_l=Ks.map(t=>({id:t,...d.works[t]})).sort((t,e)=>A(Rn(t.id)||"~",Rn(e.id)||"~")||A(Dn(t.id),Dn(e.id))),wo=E?"":be[0].date,bl=(t,e,n)=>({key:t,label:e,text:({id:o})=>cn(o,n)?Nt(o,n):"",cell:({id:o})=>cn(o,n)&&a`<${ot} id=${o} date=${n} />`}),kl=()=>on("Chapter").sort((t,e)=>A(g(t,"identifier"),g(e,"identifier"))).map(t=>[t,h(Lt.chapter,{identifier:g(t,"identifier"),title:Dn(t)})]),Xr=Nn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>_l.filter(e=>tn(e.id,t)),keep:(t,e)=>Jr(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:ln(t.id).includes(e.stap)))&&(!e.soort||Js(t.id).includes(e.soort))&&(!e.wat||Et(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||cn(t.id)===e.staat),fields:()=>[{label:Lt.fields.what,name:"wat",options:Object.entries(Lt.types)},{label:Lt.fields.chapter,name:"hoofdstuk",options:kl()},{label:Lt.fields.step,name:"stap",options:[...Kr,["alle",Lt.across]]},{label:Lt.fields.kind,name:"soort",options:rn.map(t=>[t.notation,t.label])},{label:Lt.fields.status,name:"staat",options:Vr("Status")}],columns:()=>[{key:"nr",label:Lt.columns.number,text:({id:t})=>Rn(t),cell:({id:t})=>Rn(t)?a`<a href=${Yt(t)}>${Rn(t)}</a>`:a`<span class="zacht">${Lt.no_number}</span>`},{key:"naam",label:Lt.columns.name,text:({id:t})=>Dn(t),cell:({id:t})=>a`<${S} id=${t} text=${Dn(t)} />`},...ee(({id:t})=>V(t)?.key),{key:"wat",label:Lt.columns.what,text:({id:t})=>nt(t)},...wo&&wo!==Vt?[bl("plan",L(je(wo)),wo)]:[],{key:"nu",label:E?Lt.columns.stand:L(je(Vt)),text:({id:t})=>Nt(t),cell:({id:t})=>a`<${ot} id=${t} />`},{key:"termijn",label:Lt.columns.deadline,text:({id:t})=>g(t,"finalDueBy"),cell:({id:t})=>it(g(t,"finalDueBy"))},{key:"stap",label:Lt.columns.step,text:t=>t.across?_.shared.all_steps:Gr(ln(t.id))},{key:"wie",label:Lt.columns.lead,sort:!1,text:t=>t.container?"":ro(t.id).map(v).join(", ")||_.shared.nobody,cell:t=>t.container?"":ro(t.id).length?a`<${ne} ids=${ro(t.id)} />`:a`<span class="zacht">${_.shared.nobody}</span>`}]});var De=_.lookup,yl=t=>F(["concerns","reportedUnder","barrier"].flatMap(e=>At(t,e))).filter(Z),vl=Object.entries(d.lookups).map(([t,e])=>({id:t,...e,about:yl(t),text:Q([v(t),...X(t,"altLabel"),g(t,"summary"),e.told].join(" "))})),Yr=t=>Jt(t).map(mt),Zr=Nn({name:"naslag",of:"lookup",sort:"naam",rows:t=>vl.filter(e=>tn(e.id,t)),keep:(t,e)=>(!e.wat||Et(t.id,e.wat))&&(!e.tekst||t.text.includes(Q(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:De.fields.what,name:"wat",options:Object.entries(De.types).filter(([t])=>on(t).length)},{label:De.fields.step,name:"stap",options:zt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:De.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${S} id=${t} />`,g(t,"summary")&&a`<p class="zacht">${g(t,"summary")}</p>`]},...ee(({id:t})=>V(t)?.key),{key:"wat",label:De.columns.what,text:({id:t})=>nt(t)},{key:"zegt",label:De.columns.told,text:t=>t.told},{key:"over",label:De.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${ne} ids=${t.about} name=${Me} />`},{key:"bron",label:De.columns.place,sort:!1,text:({id:t})=>Yr(t).join("; "),cell:({id:t})=>{let[e,...n]=Yr(t),o=h(_.shared.more_places,{count:n.length});return[e,n.length>0&&a`<span class="zacht">${o}</span>`]}}]});var gn=_.overview;function wl({cell:t}){let{column:e,plan:n,why:o=[],across:r=0,candidates:s}=t,i=T("overzicht",{...z.route.query,cel:pe(e,null,n)});return a`
    <p>${pn(R(n))}</p>
    ${o.length>0&&a`<h3>${gn.why}</h3>`}
    ${o.map(l=>a`<p>${g(l,"rationale")} <span class="zacht">${g(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${h(gn.elsewhere,{count:r,kind:K(e)})}${" "}
          <a href=${i}>${gn.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${gn.who}</h3><${ts} list=${s} plan=${n} />`}
  `}var xl=(t,e,n,o,r)=>an(t,r).filter(s=>so(M(s,"barrier"))===e&&(n!=="kind"||X(s,"interventionKind").includes(o)));function Ol({row:t,cell:e,step:n,by:o,scenario:r,plan:s,address:i}){let l=bt(null),c=bt(null);_t(()=>{let k=document.getElementById(Mn(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Mn(i)))?.focus()},[]);let{word:u,lines:p,look:m}=qt(e),$=h(gn.panel_note,{scenario:St(r,s)}),f=k=>n===null?[]:xl(k,n,o,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>H({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(gn.panel,{row:t.label,step:tt(n)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${_.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${L(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${E&&`${s.title}. `}${$}</p>
      ${e.things.length?e.things.map(k=>a`<${$r} key=${k} id=${k} scenario=${r} contributions=${f(k)} />`):a`<${wl} cell=${e} />`}
    </dialog>
  `}function ta({address:t,by:e,scenario:n}){let{key:o,step:r,plan:s}=tr(t),i=R(s),l=i&&Ee(e,n,i).find(p=>p.key===o),c=l?.cells[ve(i).indexOf(r)];return c?a`<${Ol} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:n,plan:i,address:t}} />`:null}var Wn=_.overview;function Sl({row:t,cell:e,step:n,plan:o}){let{word:r,lines:s,look:i}=qt(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${tt(n)}><span>${r}</span></td>`;let l=pe(t.key,n,o.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${tt(n)}>
      <button
        type="button"
        id=${Mn(l)}
        aria-haspopup="dialog"
        onClick=${()=>H({cel:l})}
      >
        <span class="sr">${h(Wn.cell,{row:t.label,step:tt(n)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${Ne} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var ls=({look:t,name:e,note:n})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${n&&a`<span class="bij">${n}</span>`}</th>
`,Cl=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${S} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ve(e).map((n,o)=>a`<${Sl} row=${t} cell=${t.cells[o]} step=${n} plan=${e} />`)}
  </tr>
`,ea=({by:t,scenario:e,plan:n})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${n===d.plans[0]?"matrix":`matrix-${n.key}`}
    role="table"
  >
    <caption>${h(Wn.caption,{rows:Wn.heads[t],scenario:St(e,n)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${ls} name=${Wn.heads[t]} />
        ${n.steps.map(o=>a`<${ls} name=${a`<a href=${Yt(o.id)}>${o.label}</a>`} note=${o.step} />`)}
        <${ls} look="dwars" name=${_.shared.all_steps} note=${Wn.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${Ee(t,e,n).map(o=>a`<${Cl} key=${o.key} row=${o} plan=${n} />`)}
    </tbody>
  </table>
`;var $e=_.overview,na={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:oa}=_.thing,jl=(t,e,n)=>{let{word:o,lines:r}=qt(e);if(!e)return[t.label,tt(n),$e.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,tt(n),o,r.join("; "),B("Basis",s),oa[i],l,c,u,oa[p]]},Tl=(t,e,n)=>[[...$e.csv,...vt],...Ee(t,e,n).flatMap(o=>o.cells.map((r,s)=>[...jl(o,r,ve(n)[s]),...yt(e,n.key)]))],Ll=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${kt} name="matrix.csv" rows=${()=>Tl(t,e,n)} />
    <button type="button" onClick=${()=>sr(t,e,n)}>${$e.svg}</button>
    <button type="button" onClick=${()=>rr(t,e,n)}>${$e.png}</button>
    <${Ae} text=${()=>location.href} label=${$e.link} />
  </div>
`;function sa({route:t}){let e=I(t.query),n=na[t.query.rijen||""]||"kind",o=Object.entries(na).map(([i,l])=>[i,$e.rows[l]]),r=n==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${W} text=${$e.heading} title=${$e.title} />
    <${_r} open=${!t.query.rijen} />
    <${Ct}>
      <${fn} legend=${$e.rows.title} name="rijen" options=${o} current=${r} id="r" />
      <${Fe} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${en(e).map((i,l)=>a`
            ${E&&a`<h2>${i.title}</h2>`}
            <${ko} plan=${i} />
            <${ea} by=${n} scenario=${e} plan=${i} />
            ${l===0&&a`<${br} />`}
            <${Ll} by=${n} scenario=${e} plan=${i} />
            <${kr} scenario=${e} plan=${i} />
          `)}
      </div>
      <${yr} scenario=${e} />
    </div>
    ${s&&a`<${ta} address=${s} by=${n} scenario=${e} />`}
    <${Rt} text=${s?"":h($e.shown,{scenario:St(e)})} />
  `}var G=_.questions,aa="gaps",ra={barrier:t=>t.barrier&&tt(t.barrier),kind:t=>t.kind&&K(t.kind),partner:t=>t.partner&&v(Ht(t.partner)||t.partner),severity:t=>B("Severity",t.severity),detail:t=>t.detail&&(xt(t.detail)?v(t.detail):t.told)},ia=(t,e)=>(ra[t]?ra[t](e):e[t])||"",la=t=>ut(t).gaps.flatMap(e=>Je(e).map(n=>({...n,plan:e.plan}))),ca={key:"severity",label:G.columns.weight,text:t=>String(Object.keys(d.codes.Severity).indexOf(t.severity)),cell:t=>a`<${dn} severity=${t.severity} />`};function Ml(t){let e=Object.entries(t.columns),n=o=>xt(o.subject)?a`<${S} id=${o.subject} />`:o.subject_label;return[...e.map(([o,r],s)=>({key:o,label:r,text:i=>ia(o,i),cell:s===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[ca],...ee(o=>o.plan),{key:"bron",label:G.columns.place,sort:!1,text:o=>$n(o).map(mt).join("; ")}]}function Bl({name:t,query:e,scenario:n}){let o=la(n).filter(l=>l.query===t);if(!o.length)return a`<p>${G.nothing}</p>`;let r=Ml(e),s={rows:at(G.rows,o.length),scenario:St(n)},i=()=>[[G.columns.sentence,...r.map(l=>l.label),...vt],...o.map(l=>[l.sentence,...r.map(c=>c===ca?ia("severity",l):c.text(l)),...yt(n,l.plan)])];return a`
    <div class="rol">
      <${et}
        id=${`uitkomst-${t}`}
        caption=${h(G.caption,{title:e.title,...s})}
        rows=${o}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${kt} name=${`${t}.csv`} rows=${i} />
      <a href=${T("aandachtspunten",{vraag:t})}>${G.as_sentences}</a>
    </div>
  `}function zl({name:t,query:e,scenario:n}){let o=Object.values(d.views).find(i=>i.query===t),r=e.shelf===aa,s=T("overzicht",{rijen:G.rows_of[t]});return a`
    <p class="kruimel"><a href=${T("vragen")}>${G.title}</a></p>
    <${W} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Ct}><${Fe} /><//>`}
    <${fe} pairs=${[[G.why,e.why],[G.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${G.result}</h2>
          <${Bl} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in G.rows_of&&a`<p><a href=${s}>${G.in_overview}</a></p>`}
    ${o&&a`<p><a href=${T(["graaf",o.name])}>${G.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${G.ask} <code>${h(G.command,{name:t})}</code></p>`}
    <details>
      <summary>${G.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${G.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Ae} text=${()=>e.sparql} label=${G.copy} />
    </details>
  `}function Al({shelf:t,counts:e}){let n=Object.entries(d.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!n.length)return null;let o=[{key:"titel",label:G.columns.title,text:r=>r.title,cell:r=>a`<a href=${T(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:G.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:G.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${et}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${n}
        columns=${t.name===aa?o:o.slice(0,2)}
      />
    </section>
  `}function pa({route:t}){let e=I(t.query),n=t.path[1],o=d.queries[n];if(n&&!o)return a`<${Re} />`;if(n)return a`<${zl} name=${n} query=${o} scenario=${e} />`;let r=new Map;for(let s of la(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${W} text=${G.title}><p class="uitleg">${G.intro}</p><//>
    ${G.shelves.map(s=>a`<${Al} shelf=${s} counts=${r} />`)}
  `}var _n=_.search,ua,fa=(t,e,n,o,r,s,i)=>({id:t,href:e,label:n,kind:o,list:r,weight:Number(i),names:Q(s),folded:Q(r.join(`
`))});function El(){let t=new Map([...Bt.keys()].filter(Z).map(e=>[e,d.called[e]?[v(e)]:[]]));for(let[e,n]of Bt){let o=t.has(e)?e:_n.owners.flatMap(r=>At(e,r)).find(r=>t.has(r));o&&t.get(o).push(..._n.texts.flatMap(r=>n[r]||[]))}return t}var Pl=()=>[...[...El()].map(([t,e])=>{let n=Math.min(...nn(t).map(r=>Number(_n.weights[r]??_n.weights.rest))),o=[v(t),...X(t,"altLabel")].join(" ");return fa(t,Yt(t),v(t),nt(t),e,o,n)}),...Object.entries(d.queries).map(([t,{title:e,question:n,why:o}])=>{let r=[e,n,o].filter(Boolean);return fa(t,T(["vragen",t]),e,_n.question,r,e,_n.weights.question)})];function da(t){let e=Q(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};ua??=Pl();let n=r=>e.every(s=>r.names.includes(s)),o=ua.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(n(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||A(r.item.label,s.item.label));return{wanted:e,found:o.map(({item:r})=>r)}}function ma(t,e){let n=i=>i!==t.label&&e.some(l=>Q(i).includes(l)),o=t.list.find(i=>n(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Q(o).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,o.length)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var We=_.search,cs=100,$a=({text:t,wanted:e})=>Ws(t,e).map(({said:n,on:o})=>o?a`<mark>${n}</mark>`:n),Fl=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${$a} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${E&&V(t.id)&&`, ${V(t.id).title}`}
    </span>
    <p><${$a} text=${ma(t,e)} wanted=${e} /></p>
  </li>
`;function ha({route:t}){let e=t.query.q||"",{wanted:n,found:o}=da(e),r=F(o.map(l=>l.kind)).sort(A),s=o.filter(l=>!t.query.wat||l.kind===t.query.wat);_t(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?at(We.found,s.length):We.nothing;return a`
    <${W} text=${We.title} />
    <section class="filters" aria-label=${We.label}>
      <div class="velden">
        <${ue} label=${We.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${ft} label=${We.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${n.length?i:We.type}</p>
    <ol class="resultaten">
      ${s.slice(0,cs).map(l=>a`<${Fl} key=${l.id} item=${l} wanted=${n} />`)}
    </ol>
    ${s.length>cs&&a`<p>${h(We.too_many,{count:s.length-cs})}</p>`}
    <${Rt} text=${n.length?i:""} />
  `}var bn=_.thing,Nl=new Set([...d.hidden,...bn.said]),J=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Wt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Xe=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;function Rl({property:t,value:e}){return e.startsWith("@")?a`<${S} id=${e.slice(1)} />`:d.lists[t]?B(d.lists[t],e):bn.truth[e]||it(e)}var kn=t=>Object.entries(Bt.get(t)).filter(([e])=>!Nl.has(e)).map(([e,n])=>{let o=n.map(r=>a`<${Rl} property=${e} value=${r} />`);return[L(Le(e)),o.length>1?a`<${Xe} items=${o} />`:o[0]]}),xo=({id:t})=>ie(t).some(([e])=>Et(e,"Figure"))&&a`<${J} title=${bn.figures}><${es} id=${t} /><//>`;function yn({id:t,skip:e}){let n=new Map;for(let[c,u]of ie(t)){if(!Z(c)||Et(c,"Figure")||Et(c,"Barrier")||e.includes(u))continue;let p=bn.from_here[u]||h(bn.this,{term:Le(u)});n.set(c,[...n.get(c)||[],p])}if(!n.size)return null;let o=[...n].map(([c,u])=>({from:c,how:F(u).join(", ")})),{columns:r,title:s,caption:i}=bn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${S} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>nt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Nt(c),cell:({from:c})=>Te(c)&&a`<${ot} id=${c} />`}];return a`
    <${J} title=${s}>
      <${et} id="verwijst" caption=${i} rows=${o} sort="verband" columns=${l} />
    <//>
  `}var st=_.thing.organisation,_a=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label);function Dl({id:t,rows:e}){let n=e.filter(l=>ao(l.role)),o=_a(n.flatMap(l=>ln(l.undertaking))),r=At(t,"unit"),s=g(t,"tooi"),i=[...kn(t),[_.thing.also_known,X(t,"altLabel").join(", ")],[st.units,r.length>0&&a`<${oe} ids=${r} />`],[st.identity,s?h(st.identified,{code:s,date:it(g(t,"checkedOn"))}):st.unidentified]];return a`
    <${J} title=${_.thing.known}>
      <${Wt} text=${g(t,"summary")} />
      ${Qs(t)&&a`<p>${st.collective}</p>`}
      ${g(t,"isIndependent")==="true"&&a`<p>${st.independent}</p>`}
      <p>${o.length?h(st.steps,{steps:Zn(o.map(l=>l.toLowerCase()))}):st.no_steps}</p>
      <${fe} pairs=${i} />
    <//>
  `}function Wl({rows:t}){let e=st.columns,n=({undertaking:s})=>d.works[s]?.across?_.shared.all_steps:_a(ln(s)).join(", "),o=[...ee(s=>V(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${S} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>nt(s.undertaking)},{key:"rol",label:e.role,text:s=>B("Role",s.role)},{key:"stand",label:e.stand,text:s=>Nt(s.undertaking),cell:s=>a`<${ot} id=${s.undertaking} />`},{key:"stap",label:e.step,text:n},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${jt} of=${[s.id]} />`}],r=F(t.map(s=>s.undertaking)).length;return a`
    <${J} title=${h(st.work,{count:r})}>
      <p class="zacht">${st.work_note}</p>
      ${r?a`<${et} id="acties" caption=${st.work_caption} rows=${t} sort="actie" columns=${o} />`:a`<p>${_.shared.none}</p>`}
    <//>
  `}function Hl({id:t}){let e=Ot(t,"Contribution","byOrganisation");return e.length?a`
    <${J} title=${h(st.own,{count:e.length})}>
      <p class="zacht">${st.own_note}</p>
      ${e.map(n=>a`
          <h3><${S} id=${M(n,"initiative")} /></h3>
          <${Pn} id=${n} />
          <${jt} of=${[n]} />
        `)}
    <//>
  `:null}function Il({id:t}){let e=Ot(t,"Expectation","organisation");return e.length?a`
    <${J} title=${st.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${L(te(n,"engagement")||st.wish)}</strong>: ${g(n,"rationale")}</p>
            <${jt} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function ql({id:t}){let e=["member","organization"].flatMap(o=>Ot(t,"Membership",o));if(!e.length)return null;let n=e.map(o=>[a`<${S} id=${M(o,"member")} />`,st.member,a`<${S} id=${M(o,"organization")} />`,`: ${g(o,"post")}`]);return a`<${J} title=${st.members}><${Xe} items=${n} /><//>`}var ga=4;function Ul({id:t,rows:e}){let n=new Map;for(let{undertaking:r}of e.filter(s=>ao(s.role)))for(let s of Tn(r).filter(i=>i!==t))n.set(s,F([...n.get(s)||[],r]));if(!n.size)return null;let o=r=>{let s=n.get(r).map(Me),i=h(s.length>ga?st.more_works:st.works,{works:s.slice(0,ga).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${J} title=${st.together}>
      <p class="zacht">${st.alphabetical}</p>
      <${oe} ids=${de([...n.keys()])} more=${o} look="kolommen" />
    <//>
  `}function ba({id:t}){let e=io(t);return a`
    <${Dl} id=${t} rows=${e} />
    <${Wl} rows=${e} />
    <${Hl} id=${t} />
    <${Il} id=${t} />
    <${ql} id=${t} />
    <${Ul} id=${t} rows=${e} />
    <${yn} id=${t} skip=${["unitOf","unit"]} />
  `}var se=_.thing.step,ps=t=>Qt[t]?.[1]||"",ka=(t,e="")=>[a`<${Ne} basis=${t} />`,` ${ps(t)}${e}`],Kl=({id:t,narrow:e})=>a`
  <${J} title=${se.what}>
    <${Wt} text=${g(t,"step")} />
    <${Wt} text=${g(t,"definition")} />
    <${Wt} text=${g(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${se.narrower}<${ne} ids=${e} />.</p>`}
    ${M(t,"broader")&&a`<p>${se.broader}<${S} id=${M(t,"broader")} />.</p>`}
  <//>
`;function Gl({id:t,scenario:e}){let n=se.cell_columns,o=ut(e).matrix.kind.filter(c=>to(c.barrier,c.plan)===t);if(!o.length)return null;let r=c=>T("overzicht",{cel:pe(c.column,so(t),c.plan)}),s=c=>L(K(c.column)),i=c=>{let{word:u,lines:p,look:m}=qt(c);return[a`<span class=${`chip ${m}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...ee(c=>c.plan),{key:"soort",label:n.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:n.stand,text:c=>qt(c).word,cell:i},{key:"hoe",label:n.how,text:c=>ps(c.most_basis),cell:c=>c.most_basis&&ka(c.most_basis)}];return a`
    <${J} title=${se.cells}>
      <p class="zacht">${St(e)}</p>
      <${et} id="vakken" caption=${se.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function Vl({links:t,scenario:e}){let n=se.columns,o=s=>M(s,"initiative"),r=[...ee(s=>V(s)?.key),{key:"actie",label:n.action,text:s=>v(o(s)),cell:s=>a`<${S} id=${o(s)} />`},{key:"soort",label:n.kind,text:s=>X(s,"interventionKind").map(K).join(", ")},{key:"wie",label:n.who,sort:!1,text:s=>Tn(o(s)).map(v).join(", "),cell:s=>a`<${ne} ids=${Tn(o(s))} />`},{key:"stand",label:n.stand,text:s=>Nt(o(s),e.date),cell:s=>a`<${ot} id=${o(s)} date=${e.date} />`},{key:"hoe",label:n.how,text:s=>ps(Be(s,"basis",e)),cell:s=>ka(Be(s,"basis",e),`; ${B("Strength",Be(s,"strength",e))}`)}];return a`
    <${J} title=${h(se.work,{count:F(t.map(o)).length})}>
      ${t.length?a`<${et} id="wiewat" caption=${se.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${pn(R(e.plan))}</p>`}
    <//>
  `}function Jl({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${S} id=${n} />`,h(Zt(V(n)).thing.step.helper,{awareness:te(n,"awareness")||se.unaware})]);return a`<${J} title=${se.helpers}><${Xe} items=${e} /><//>`}function ya({id:t}){let e=I(z.route.query),n=At(t,"narrower"),o=s=>[t,...n].flatMap(i=>Ot(i,s,"barrier")),r=o("Contribution").filter(s=>Vo(s,e)&&tn(s,e.plan));return a`
    <${Kl} id=${t} narrow=${n} />
    <${Gl} id=${t} scenario=${e} />
    <${Vl} links=${r} scenario=${e} />
    <${Jl} ids=${o("Facilitator")} />
  `}var re=t=>Zt(V(t)).thing.undertaking,va=t=>a`<${jt} of=${[t]} />`;function Ql({report:t,said:e}){return a`
    <${Wt} text=${g(t,"summary")} />
    <${Qe} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${jt} of=${[t]} />
  `}function Xl({id:t}){let e=V(t),{result:n}=re(t),o=e.dates.filter(({date:s})=>cn(t,s));if(!o.length)return null;let r=(s,i)=>i===e.date&&n[g(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${o.map(({date:s,label:i})=>{let l=lo(t,s);return a`
          <li>
            <strong>${L(i)}</strong>
            <p><${ot} id=${t} date=${s} /></p>
            ${l&&a`<${Ql} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function Yl({id:t}){let e=At(t,"silentPart"),n=e.map(o=>[g(o,"summary"),a`<span class="zacht"> (${B("SilentWeight",g(o,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${re(t).silent}</strong></p><${Xe} items=${n} />`}function Zl({id:t}){let e=re(t),n=e.deadline_columns,o=co(t);if(!o.length)return null;let r=i=>[`“${g(i,"deadlineText")}”`,g(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:n.text,text:i=>g(i,"deadlineText"),cell:r},{key:"waarvoor",label:n.what,text:i=>g(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>g(i,"dueBy"),cell:i=>it(g(i,"dueBy"))||g(i,"condition")},{key:"soort",label:n.kind,text:i=>po(g(i,"modality"))},{key:"er",label:n.there,text:i=>ce(i).delivery||e.not_there},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:i=>[a`<${Wt} text=${g(i,"summary")} />`,va(i)]}];return a`<${et} id="termijnen" caption=${e.deadlines} rows=${o} columns=${s} />`}function tc({id:t}){let e=re(t),n=e.who_columns,o=Ke(t);if(!o.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${S} id=${i} /><${mn} id=${i} />`,s=[{key:"wie",label:n.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:n.role,text:i=>B("Role",i.role)},{key:"wat",label:n.note,sort:!1,text:i=>g(i.id,"summary")},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:i=>va(i.id)}];return a`<${et} id="wie" caption=${e.who_caption} rows=${o} columns=${s} />`}function ec({id:t}){let e=At(M(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${re(t).heading}<${ne} ids=${e} />.</p>`}function nc({id:t}){let e=re(t),n=an(t);if(n.length)return n.map(r=>a`<${Pn} id=${r} /><${jt} of=${[r]} />`);if(g(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let o=X(t,"interventionKind").map(K).join(", ");return a`
    <p>${h(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${g(t,"rationale")}</p>
  `}function oc({id:t}){let e=re(t),n=ie(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),o=r=>a` <${ot} id=${r} />`;return a`
    <${J} title=${e.container}><p>${e.parts}</p><${oe} ids=${n} more=${o} /><//>
  `}var sc=({id:t})=>a`
  <${J} title=${re(t).progress}><${Xl} id=${t} /><${Yl} id=${t} /><${Zl} id=${t} /><//>
  <${J} title=${re(t).who}><${tc} id=${t} /><${ec} id=${t} /><//>
  <${J} title=${re(t).steps}><${nc} id=${t} /><//>
`;function wa({id:t}){let e=re(t),n=V(t),o=g(t,"promise"),r=kn(t),s=g(t,"isContainer")==="true"?oc:sc;return a`
    <${J} title=${o?e.promise:e.what}>
      <${Wt} text=${o} />
      <${Wt} text=${g(t,"summary")} />
      ${g(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:je(n.date,n)})}</p>`}
      ${g(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${jt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${xo} id=${t} />
    ${r.length>0&&a`<${J} title=${_.thing.further}><${fe} pairs=${r} /><//>`}
    <${yn} id=${t} skip=${["subMeasureOf"]} />
  `}var He=_.thing;function rc({id:t}){let e=ie(t).filter(([r,s])=>s==="inChapter"&&Te(r)).map(([r])=>r),n=[...kn(t),[He.also_known,X(t,"altLabel").join(", ")],[He.place,Jt(t).length>0&&a`<${jt} of=${[t]} />`]],o=r=>a` <${ot} id=${r} />`;return a`
    <${J} title=${He.known}>
      ${Et(t,"Facilitator")&&a`<p class="zacht">${Zt(V(t)).thing.other.judged}</p>`}
      <${Wt} text=${g(t,"summary")} />
      <${Wt} text=${g(t,"rationale")} />
      <${fe} pairs=${n} />
    <//>
    <${xo} id=${t} />
    ${e.length>0&&a`<${J} title=${He.other.chapter}><${oe} ids=${de(e)} more=${o} /><//>`}
    <${yn} id=${t} skip=${["inChapter"]} />
  `}var xa=5;function ac({id:t}){let e=I(z.route.query),n=s=>Je(s).some(i=>i.subject===t||Et(t,"Barrier")&&to(i.barrier,s.plan)===t||jn(t)&&[i.partner,...i.beside||[]].includes(g(t,"notation"))),o=ut(e).gaps.filter(n);if(!o.length)return null;let r=o.slice(xa);return a`
    <${J} title=${h(He.gaps,{count:o.length})}>
      <${En} list=${o.slice(0,xa)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${h(_.shared.show_more,{count:r.length})}</summary>
            <${En} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Oa={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function ic({id:t}){let e=sn(t),n=[Oa[e]&&a`<a href=${T(Oa[e])}>${He.crumbs[e]}</a>`,E&&V(t)?.title,...["inChapter","subMeasureOf"].map(o=>M(t,o)&&a`<${S} id=${M(t,o)} />`),nt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((o,r)=>[r>0&&" › ",o])}</p>`}var lc={undertaking:wa,organisation:ba,step:ya,other:rc};function Sa({route:t}){let e=t.path.slice(1).join("/");if(!Z(e))return a`<${Re} />`;let n=v(e),o=sn(e),r=lc[o],s=()=>{let l=h(He.footnote,{kind:nt(e),name:n,said:g(e,"promise")||g(e,"summary")});return uo(l.trim().replace(/([^.!?])$/,"$1."),Jt(e),null,V(e)||R())},i=o==="undertaking"&&g(e,"isContainer")!=="true";return a`
    <${ic} id=${e} />
    <${W} text=${Et(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${ot} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${Ae} text=${s} />
      <a href=${T(["graaf","omgeving"],{ding:e})}>${He.around}</a>
    </div>
    <${r} id=${e} />
    <${ac} id=${e} />
  `}var he=_.timeline,cc=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Ca=(t,e)=>[t.progress&&t.id&&Nt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Oo=t=>t.day.slice(0,4);function pc({row:t,date:e}){let n=Ca(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${he.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${S} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&a`<span class="zacht"> – ${n}</span>`}
        </p>
        <${cr} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var uc=(t,e)=>[[...he.csv,...vt],...t.map(n=>[n.when,he.kinds[n.kind],n.id&&v(n.id),n.what,Ca(n,e.date),Jt(n.at).map(mt).join("; "),...yt(e,n.plan||n.at)])],fc=["tekst","wat","stap","jaar"];function dc({years:t}){return a`
    <${Ct}>
      <${Ve} />
      <${Bn} />
      <div class="velden">
        <${ue} name="tekst" />
        <${ft} label=${he.fields.what} name="wat" options=${Object.entries(he.kinds)} />
        <${ft} label=${he.fields.step} name="stap" options=${zt.map(e=>[e.notation,e.label])} />
        <${ft} label=${he.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Pe} names=${fc} />
      </div>
    <//>
  `}function ja({route:t}){let e=I(t.query),n=t.query,o=d.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||Oo(l)===n.jaar)&&(!n.tekst||Q(cc(l)).includes(Q(n.tekst)))),s=at(he.count,r.length),i=l=>r.filter(c=>Oo(c)===l);return a`
    <${W} text=${he.title}><p class="uitleg">${he.intro}</p><//>
    <${dc} years=${F(o.map(Oo))} />
    <p class="telling">${s}<${kt} name="tijdlijn.csv" rows=${()=>uc(r,e)} /></p>
    ${F(r.map(Oo)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${pc} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Rt} text=${s} />
  `}var ht=_.unknown,Mt=d.unknown,ge=({of:t,count:e,intro:n=t.intro,children:o})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:h(ht.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${n}</p>
    ${o}
  </section>
`;function vn({items:t,shown:e=12}){let n=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${n.length>0&&a`
        <details>
          <summary>${h(_.shared.show_more,{count:n.length})}</summary>
          <ul>${n}</ul>
        </details>
      `}
  `}var Ta=t=>de(t).map(e=>a`<li><${S} id=${e} /></li>`),La=t=>[...t].sort((e,n)=>A(v(M(e,"initiative")),v(M(n,"initiative")))),mc=({id:t})=>a`
  <li>
    <${S} id=${M(t,"initiative")} />${" → "}<${$o} id=${M(t,"barrier")} />
    ${`: ${g(t,"rationale")}`}<${Qe} of=${t} />
  </li>
`,$c=({id:t})=>a`
  <li><${S} id=${M(t,"initiative")} />${`: ${te(t,"status")}`}<${Qe} of=${t} /></li>
`;function hc(){let t=ht.unjudged,e=de(Mt.unjudged).map(n=>a`<li><${S} id=${n} /><span class="zacht"> – ${nt(n).toLowerCase()}</span></li>`);return a`
    <${ge} of=${t} count=${e.length}>${e.length?a`<${vn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function gc(){let t=on("Contribution").length,e=s=>a`<${mc} id=${s} />`,n=La(Mt.weak).map(e),o=h(ht.weak.intro,{all:t,stated:t-n.length}),r=La(Mt.statuses).map(s=>a`<${$c} id=${s} />`);return a`
    <${ge} of=${ht.weak} count=${n.length} intro=${o}><${vn} items=${n} shown=${6} /><//>
    <${ge} of=${ht.other} count=${Mt.other.length}><${vn} items=${Mt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ge} of=${ht.statuses} count=${r.length}><${vn} items=${r} shown=${6} /><//>`}
  `}var _c=()=>a`
  <${ge} of=${ht.clashes} count=${Mt.clashes.length}>
    ${de(Mt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${S} id=${t} /></h3>
          <p>${g(t,"summary")}</p>
          <${jt} of=${[t]} />
        </div>
      `)}
  <//>
`;function bc(){if(!Mt.judged.length)return null;let t=e=>h(ht.judged.line,{step:v(M(e,"barrier")),kinds:X(e,"interventionKind").map(K).join(", "),state:te(e,"state"),why:g(e,"rationale"),who:g(e,"post"),date:it(g(e,"asOf"))});return a`
    <${ge} of=${ht.judged} count=${Mt.judged.length}>
      <ul>${Mt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function kc(){let t=ht.expected.columns,e=o=>M(o,"barrier"),n=[{key:"stap",label:t.step,text:o=>v(e(o)),cell:o=>a`<${S} id=${e(o)} />`},{key:"soort",label:t.kind,text:o=>X(o,"interventionKind").map(K).join(", ")},{key:"waarom",label:t.why,sort:!1,text:o=>g(o,"rationale")},{key:"bron",label:t.who,sort:!1,text:o=>g(o,"source")}];return a`
    <${ge} of=${ht.expected} count=${Mt.expected.length}>
      <details>
        <summary>${ht.expected.show}</summary>
        <div class="rol">
          <${et} id="verwacht" caption=${ht.expected.caption} rows=${Mt.expected} columns=${n} />
        </div>
      </details>
    <//>
  `}var yc=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(d.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${L(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function vc(){let t=ht.reading;return a`
    <${ge} of=${t}>
      ${Object.entries(t.lists).map(([e,n])=>a`<h3>${n}</h3><${yc} list=${e} />`)}
      ${t.rules.map(({title:e,text:n})=>a`<h3>${e}</h3><p>${n}</p>`)}
      <h3>${t.source}</h3>
      ${d.plans.map(e=>a`<p>${`${Ge(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ma=()=>a`
  <${W} text=${ht.title}><p class="uitleg">${ht.intro} ${ke}</p><//>
  <${hc} />
  <${gc} />
  <${_c} />
  <${bc} />
  <${ge} of=${ht.nameless} count=${Mt.nameless.length}><${vn} items=${Ta(Mt.nameless)} /><//>
  <${ge} of=${ht.generic} count=${Mt.generic.length}><${vn} items=${Ta(Mt.generic)} /><//>
  <${kc} />
  <${vc} />
`;var dt=_.whatif,za=(t,e,n)=>ut({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier);function Aa(t){if(!t)return dt.no_cell;let{word:e,lines:n}=qt(t);return[e,...n].join(", ")}var us=(t,e)=>{let n=L(K(t.column));return e?h(dt.cell,{kind:n,step:tt(t.barrier).toLowerCase()}):n};function Ba({title:t,count:e,none:n,children:o}){return a`
    <section class="blok">
      <${E?"h3":"h2"}>${h(dt.part,{title:t,count:e})}<//>
      ${e?o:a`<p>${n}</p>`}
    </section>
  `}function wc({loss:t,scenario:e,id:n,title:o}){let r=l=>za(t,l,e),s=l=>T("overzicht",{cel:pe(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:dt.columns.cell,sort:!1,text:l=>us(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${us(l,r(l))}</a>`:us(l)},{key:"nu",label:dt.columns.now,sort:!1,text:l=>Aa(r(l))},{key:"weg",label:dt.columns.lost,sort:!1,text:l=>l.said}];return a`<${et} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${i} />`}function xc({loss:t,scenario:e}){let n=R(t.plan),{cells:o,none:r,...s}=n.words.losses,i=`verlies${n===d.plans[0]?"":`-${n.key}`}`,l=u=>[" ",a`<${ot} id=${u} date=${e.date} />`],c=(u,p)=>a`
    <${Ba} title=${u} count=${p.length} none=${r}><${oe} ids=${p} more=${l} /><//>
  `;return a`
    <section>
      ${E&&a`<h2>${n.title}</h2>`}
      <p>${t.said}</p>
      <${Ba} title=${o} count=${t.cells.length} none=${r}>
        <${wc} loss=${t} scenario=${e} id=${i} title=${o} />
      <//>
      ${Object.keys(s).filter(u=>Array.isArray(t[u])).map(u=>c(s[u],t[u]))}
      ${t.blocks.map(u=>c(u.said,u.acts))}
    </section>
  `}function Ea({losses:t,without:e,scenario:n}){let o=()=>t.flatMap(r=>r.cells.map(s=>{let i=za(r,s,n),l=i?tt(s.barrier):"";return[e,K(s.column),l,Aa(i),s.said,...yt(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${xc} key=${r.plan} loss=${r} scenario=${n} />`):en(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${kt} name="wat-als.csv" rows=${()=>[[...dt.csv,...vt],...o()]} />
    </div>
  `}async function Oc(t,e){let n=new URLSearchParams({stand:e.date,...e.stated&&{koppelingen:"genoemd"},...e.strict&&{lezing:"streng"},...e.strict&&{lezing:"streng"},...!e.expect&&{verwachtingen:"uit"}});for(let r of t)n.append("zonder",r);let o=await fetch(`antwoord?${n}`);if(!o.ok)throw new Error(String(o.status));return o.json()}function Sc({notations:t,names:e,scenario:n}){let[o,r]=wt(null),s=[n.key,...t].join();if(Ue(()=>{let c=!0;return r(null),Oc(t,n).then(u=>{c&&(r(u),$t(dt.done))}).catch(()=>c&&r({silent:!0})),()=>{c=!1}},[s]),!o)return a`<div><p>${dt.busy}</p></div>`;if(o.silent)return a`<div><p>${dt.silent}</p></div>`;let i=c=>!n.plan||c.plan===n.plan,l=at(dt.questions,o.gaps.filter(i).length);return a`
    <div>
      <${Ea} losses=${o.losses.filter(i)} without=${Zn(e)} scenario=${n} />
      <p>${h(dt.with_this,{questions:l,now:ut(n).gaps.length})}</p>
    </div>
  `}var So=t=>g(t,"notation");function Cc({acting:t,chosen:e}){if(!d.served)return a`
      <${ft} label=${dt.one} name="zonder" options=${t.map(o=>[So(o),v(o)])} />
    `;let n=(o,r)=>{let s=r?[...e,o]:e.filter(i=>i!==o);H({zonder:s.map(So).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${dt.more}</legend>
      ${t.map(o=>a`
          <label key=${o}>
            <input
              id=${`zonder-${So(o)}`}
              type="checkbox"
              checked=${e.includes(o)}
              onChange=${r=>n(o,r.target.checked)}
            />
            ${` ${v(o)}`}
          </label>
        `)}
    </fieldset>
  `}function Pa({route:t}){let e=I(t.query),{without:n}=ut(e),o=Object.keys(n).filter(l=>n[l].length).sort((l,c)=>A(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Ht).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${W} text=${dt.title}><p class="uitleg">${dt.intro}</p><//>
    <${Ct}>
      <${Fe} />
      <div class="velden"><${Cc} acting=${o} chosen=${r} /></div>
    <//>
    ${!d.served&&a`<p class="zacht">${dt.alone}</p>`}
    ${r.length===1&&a`<${Ea} losses=${n[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&d.served&&a`<${Sc} notations=${r.map(So)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${dt.choose}</p>`}
    <${Rt} text=${r.length===1?h(dt.said,{name:s[0]}):""} />
  `}var Kt=t=>document.getElementById(t);Kt("spring").addEventListener("click",t=>{t.preventDefault(),Kt("inhoud").focus()});Kt("menuknop")?.addEventListener("click",()=>{let t=Kt("menu").classList.toggle("is-open");Kt("menuknop").setAttribute("aria-expanded",String(t))});Kt("menu")?.addEventListener("click",t=>{t.target.closest("a")&&(Kt("menu").classList.remove("is-open"),Kt("menuknop").setAttribute("aria-expanded","false"))});Kt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=T("zoek",{q:Kt("zoek").value})});Kt("meld").addEventListener("click",()=>{let{text:t,done:e}=_.shared.report_fault,{version:n,content:o}=d.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:o};Jo(h(t,{...r,sources:Ge()}),e)});var Fa={__proto__:null,overzicht:sa,aandachtspunten:xr,partners:Qr,maatregelen:Xr,naslag:Zr,tijdlijn:ja,graaf:Ur,ding:Sa,vragen:pa,"wat-als":Pa,vergelijk:ur,"weet-niet":Ma,zoek:ha,...d.served&&{controleer:ir},onbekend:Re};function jc(t){let e=t.path[0]||"overzicht",n=Kt("inhoud");n.className=`scherm-${e}`,On(a`<${Fa[e]||Fa.onbekend} key=${t.path.join("/")} route=${t} />`,n);for(let o of document.querySelectorAll("#menu a")){let r=qo(o.hash).path;r[0]===e?o.setAttribute("aria-current","page"):o.removeAttribute("aria-current"),o.setAttribute("href",T(r))}}Kt("inhoud").replaceChildren();Ds(jc);document.documentElement.dataset.klaar="ja";return Ia(Tc);})();
