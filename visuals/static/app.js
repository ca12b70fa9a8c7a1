var ketenkaart=(()=>{var So=Object.defineProperty;var Ea=Object.getOwnPropertyDescriptor;var Pa=Object.getOwnPropertyNames;var Fa=Object.prototype.hasOwnProperty;var Na=(t,e)=>{for(var n in e)So(t,n,{get:e[n],enumerable:!0})},Ra=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Pa(e))!Fa.call(t,r)&&r!==n&&So(t,r,{get:()=>e[r],enumerable:!(o=Ea(e,r))||o.enumerable});return t};var Da=t=>Ra(So({},"__esModule",{value:!0}),t);var Sc={};Na(Sc,{answerTo:()=>ut,compare:()=>z,csv:()=>Hn,data:()=>d,graphNow:()=>Wr,here:()=>M,matrixSvg:()=>Jo,scenarioOf:()=>I});function Hn(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}var us=function(t,e,n,o){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,n[e[s++]]):e[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++s]]=l:i===6?o[1][e[++s]]+=l+"":i?(r=t.apply(l,us(t,l,n,["",null])),o.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):o.push(l)}return o},ps=new Map;function fs(t){var e=ps.get(this);return e||(e=new Map,ps.set(this,e)),(e=us(this,e.get(t)||(e.set(t,e=(function(n){for(var o,r,s=1,i="",l="",c=[0],u=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&u(),u(p));for(var m=0;m<n[p].length;m++)o=n[p][m],s===1?o==="<"?(u(),c=[c],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(u(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][m+1]===">")?(u(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(u(),s=2):i+=o),s===3&&i==="!--"&&(s=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var U,$s,Wa,Se,Co,Gn,hs,qn,gs,To,jo,Ha,On=Symbol.for("pv"),Vn={},Jn=[],Ia=/^m(i|n|o|s|text|space)$/,Lo=Array.isArray,Mo=Jn.slice,qe=Object.assign;function Ie(t){t&&t.parentNode&&t.remove()}function Bo(t,e,n){var o,r,s,i={},l=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Mo.call(arguments,2):n),xn(t,i,o,r,null)}function xn(t,e,n,o,r){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:On,__v:r||++$s,__i:-1,__u:0};return!r&&U.vnode&&U.vnode(s),s}function Qn(t){return t.children}function Un(t,e){this.props=t,this.context=e,this.__g=0}function Ce(t,e){if(e==null)return t.__&&Ce(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Ce(t)}function qa(t){var e,n=t.__v,o=n.__e,r=[],s=[],i=t.__P;i&&((e=qe({constructor:On},n)).__v=n.__v+1,U.vnode&&U.vnode(e),zo(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Ce(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,ws(r,e,s),n.__=n.__e=null,e.__e!=o&&_s(e))}function _s(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),_s(t)}function ds(t){(8&t.__g||(t.__g|=8,Se.push(t),Gn++))&&Co==U.debounceRendering||((Co=U.debounceRendering)||queueMicrotask)(bs)}function bs(){try{for(var t,e=1;Se.length;)Se.length>e&&Se.sort(hs),t=Se.shift(),e=Se.length,8&t.__g&&qa(t)}finally{(Gn=Se.length)&&(Co||queueMicrotask)(bs)}}function ks(t,e,n,o,r,s,i,l,c,u,p){var m,$,f,k,w,x,y=o.__k||Jn,b=e.length;for(c=Ua(n,e,y,c,b),m=0;m<b;m++)(f=n.__k[m])!=null&&($=~f.__i&&y[f.__i]||Vn,f.__i=m,x=zo(t,f,$,r,s,i,l,c,u,p),k=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&Ao($.ref,null,f,$),f.ref&&p.push(f.ref,f.__c||k,f)),w=w||k,4&f.__u?(c=ys(f,c,t,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&x!==void 0?c=x:k&&(c=k.nextSibling),f.__u&=-21);return n.__e=w,c}function Ua(t,e,n,o,r){var s,i,l,c,u,p,m,$,f,k=n.length,w=k,x=0,y=0,b=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[s]=xn(null,i):Lo(i)?i=b[s]=xn(Qn,{children:i}):i.constructor===On&&i.__b?i=b[s]=xn(i.type,i.props,i.key,i.ref,i.__v):b[s]=i,c=s+x,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=Ka(i,n,c,w))&&(w--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?x--:u==c+1?x++:u!=c&&(u>c?x--:x++,y=1)):(~u||(r>k?x--:r<k&&x++),typeof i.type!="function"&&(i.__u|=4))):b[s]=null;if(y){for(p=[],m=[],s=0;s<r;s++)if((i=b[s])&&16&i.__u){for(x=0,$=p.length;x<$;)p[f=x+$>>1]<i.__i?x=f+1:$=f;p[x]=i.__i,m[s]=x+1}for(x=p.length;s--;)m[s]&&(m[s]==x?x--:b[s].__u|=4)}if(w)for(s=0;s<k;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ce(l)),Eo(l,l));return o}function ys(t,e,n,o){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=ys(r[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=Ce(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ka(t,e,n,o){var r,s=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return n;if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function ms(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function In(t,e,n,o,r){var s,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||ms(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||ms(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=jo[e]||(jo[e]=Ga(e)),(t.__a||(t.__a={}))[e]=To,s=e!=(e=e.replace(gs,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Ga(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[qn]==null)e[qn]=To++;else if(e[qn]<this.__a[t])return;return n(U.event?U.event(e):e)}}}function zo(t,e,n,o,r,s,i,l,c,u){var p,m,$,f,k,w,x,y,b,O,C,Y,gt,P,ct,q,j,Ft,_e=e.type;if(e.constructor!==On)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,m=s=[],p.nodeType==8?l=Kn(p,s):s.push(p),l=s[0]||l),(p=U.__b)&&p(e);t:if(typeof _e=="function"){$=i.length;try{if(y=e.props,b=(p=_e.prototype)&&p.render,O=(p=_e.contextType)&&o[p.__c],C=p?O?O.props.value:p.__:o,(f=n.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(b?e.__c=f=new _e(y,C):(e.__c=f=new Un(y,C),f.constructor=_e,f.render=Ja),O&&O.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),_e.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=qe({},f.__s)),qe(f.__s,_e.getDerivedStateFromProps(y,f.__s)))),k=f.props,w=f.state,f.__v=e,n.__c){if(y!==k&&b&&!_e.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(y,C),e.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(y,f.__s,C)===!1){e.__v!=n.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Vt){Vt&&(Vt.__=e)}),Jn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=Ce(n);break t}f.componentWillUpdate&&f.componentWillUpdate(y,f.__s,C),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(k,w,x)})}else b&&!_e.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=C,f.props=y,f.__P=t,f.__g&=-5,Y=U.__r,gt=b?25:0;do f.__g&=-9,Y&&Y(e),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++gt<25);b&&(Jn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=qe({},o,f.getChildContext())),b&&n.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(k,w)),P=p&&p.type===Qn&&p.key==null?p.props.children:p,y.__P&&(p=l,r=(t=y.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Vt){Vt&&Eo(Vt,Vt)}),n.__k=null),l=n.__k?Ce(n,0):null),l=ks(t,Lo(P)?P:[P],e,n,o,r,s,i,l,c,u),y.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(Ie),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(Vt){if(i.length=$,e.__v=null,c||s)if(Vt&&Vt.then){if(e.__u|=128|c,s){for(~(j=s.indexOf(l||void 0))||(j=s.length);(Ft=s[j-1])&&Ft.nodeType==8;)j--;for(;j<s.length;j++)if(Ft=s[j])if(s[j]=null,ct){if(Ft==q)break}else{if(Ft.nodeType!=8)break;Ft.data.startsWith("$s")&&(q=Kn(ct=Ft))}}if(!ct){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ct=l}(p=Kn(ct=e.__c.__z||(e.__c.__z=ct)))?(e.__e=ct,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Ie);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Vt&&Vt.then||vs(e),U.__e(Vt,e,n)}}else l=e.__e=Va(n.__e,e,n,o,r,s,i,c,u,t);return(p=U.diffed)&&p(e),l}function Kn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function vs(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(vs))}function ws(t,e,n){for(var o=0;o<n.length;)Ao(n[o++],n[o++],n[o++]);U.__c&&U.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){U.__e(s,r.__v)}})}function Va(t,e,n,o,r,s,i,l,c,u){var p,m,$,f,k,w,x,y,b=n.props||Vn,O=e.props,C=e.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((k=s[p])&&(C?k.localName==C:k.nodeType==3)){t=k,s[p]=null;break}}if(!t){if(y=u.ownerDocument||document,!C)return y.createTextNode(O);t=y.createElementNS(r,C,O.is?O:u),l&&(U.__m&&U.__m(e,s),l=!1),s=null}if(C){if(u=C=="template"&&t.content||t,s=C=="textarea"&&O.defaultValue!=null?null:s&&Mo.call(u.childNodes),!l&&s)for(b={},p=0;p<t.attributes.length;p++)b[(k=t.attributes[p]).name]=k.value;for(p in b)k=b[p],p=="dangerouslySetInnerHTML"?$=k:p=="children"||p in O||p=="value"&&"defaultValue"in O||p=="checked"&&"defaultChecked"in O||In(t,p,null,k,r);for(p in O)k=O[p],p=="children"?f=k:p=="dangerouslySetInnerHTML"?m=k:p=="value"?w=k:p=="checked"?x=k:l&&typeof k!="function"||b[p]===k||In(t,p,k,b[p],r);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ia.test(C))&&(r="http://www.w3.org/1999/xhtml"),ks(u,Lo(f)?f:[f],e,n,o,r,s,i,s?s[0]:n.__k&&Ce(n,0),l,c),s&&s.some(Ie)),l&&C!="textarea"||(p="value",C=="progress"&&w==null?t.removeAttribute(p):w==null||w===t[p]&&(C!="progress"||w)||In(t,p,w,b[p],r),p="checked",x!=null&&x!=t[p]&&In(t,p,x,b[p],r))}else b===O||l&&t.data==O||(t.data=O);return t}function Ao(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){U.__e(r,n)}}function Eo(t,e,n){var o,r,s,i;if(U.unmount&&U.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ao(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){U.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Eo(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(r=Kn(o,s=[]))&&(o==t.__e&&s.some(Ie),Ie(r),Ie(o)),n||Ie(t.__e),t.__e=t.__c=t.__=null}function Ja(t,e,n){return this.constructor(t,n)}function Sn(t,e){var n,o,r,s;U.__&&U.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=xn(Qn,{children:[t]}),r=[],s=[],zo(e,e.__k,o||Vn,Vn,e.namespaceURI,o?null:e.firstChild?Mo.call(e.childNodes):null,r,o?o.__e:e.firstChild,n,s),ws(r,e.__k,s),e.__k.props.children=null}U={__e:function(t,e,n,o){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Gn=0,t}},$s=0,Wa=function(t){return t!=null&&t.constructor===On},Un.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=qe({},this.state)),typeof t=="function"&&(t=t(qe({},n),this.props)),t&&(qe(n,t),this.__v&&(e&&this.__k.push(e),ds(this)))},Un.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ds(this))},Un.prototype.render=Qn,Se=[],Gn=0,hs=function(t,e){return t.__v.__b-e.__v.__b},qn=Symbol(),gs=/(PointerCapture)$|Capture$/i,To=0,jo={},Ha=0;var Ye,pt,Po,xs,Fo=Object.is,Xn=0,zs=[],No=[],rt=U,Os=rt.__b,Ss=rt.__r,Cs=rt.diffed,js=rt.__c,Ts=rt.unmount,Ls=rt.__;function Yn(t,e){rt.__h&&rt.__h(pt,t,Xn||e),Xn=0;var n=pt.__H||(pt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function wt(t){return Xn=1,Qa(As,t)}function Qa(t,e,n){var o=Yn(Ye++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):As(void 0,e),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);Fo(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=pt,!pt.__f)){pt.__f=!0;var r=pt.shouldComponentUpdate;pt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=s;if(c.__.some(function($){$.__N&&(u=!0,Fo($.__[0],$.__N[0])||(p=!0))}),r){var m=r.call(this,s,i,l);return u?m||p:m}return!u||p}}return o.__}function Ue(t,e){var n=Yn(Ye++,3);!rt.__s&&Do(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,pt.__H.__h.push(n))}function _t(t,e){var n=Yn(Ye++,4);!rt.__s&&Do(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,pt.__h.push(n))}function bt(t){return Xn=5,ie(function(){return{current:t}},[])}function ie(t,e){var n=Yn(Ye++,7);return Do(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Xa(){var t;do{for(;t=No.shift();)try{Cn(t)}catch(n){rt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=zs.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Cn),e.__h.some(Ro),e.__h=[]}catch(n){e.__h=[],rt.__e(n,t.__v)}}}while(No.length)}rt.__b=function(t){pt=null,Os&&Os(t)},rt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ls&&Ls(t,e)},rt.__r=function(t){Ss&&Ss(t),Ye=0;var e=(pt=t.__c).__H;e&&(Po==pt?pt.__h=[]:(e.__h.some(Cn),e.__h.some(Ro),Ye=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Po=pt},rt.diffed=function(t){Cs&&Cs(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Bs(zs.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Po=pt=null},rt.__c=function(t,e){e.some(function(n){try{n.__h.some(Cn),n.__h=n.__h.filter(function(o){return!o.__||Ro(o)})}catch(o){n.__h=[function(){throw o}]}}),js&&js(t,e)},rt.unmount=function(t){Ts&&Ts(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Bs(No.push(r))}else Cn(r)}catch(s){e=s}}),o.__H=void 0,e&&rt.__e(e,o.__v))};var Ms=typeof requestAnimationFrame=="function";function Ya(t){var e,n=function(){clearTimeout(o),Ms&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Ms&&(e=requestAnimationFrame(n))}function Bs(t){t!=1&&xs==rt.requestAnimationFrame||((xs=rt.requestAnimationFrame)||Ya)(Xa)}function Cn(t){var e=pt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),pt=e}function Ro(t){var e=pt;t.__c=t.__(),pt=e}function Do(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Fo(n,t[o])})}function As(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Es(t){return Array.isArray(t)?t.map(Es):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[Bo("wbr",null),e]:[e])}var a=fs.bind((t,e,...n)=>Bo(t,e,...typeof t=="string"?n.map(Es):n));var Za=["plan","koppelingen","stand","verwachtingen","lezing"],ti={ernst:"gewicht"},M={route:null,started:!1},Ps,Wo=0,Fs=new Map;function Io(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,s])=>[ti[r]||r,s]))}}function T(t,e={},n=!0){let o=n&&M.route?Object.fromEntries(Za.filter(i=>M.route.query[i]).map(i=>[i,M.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...o,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var te=t=>T(["ding",t]);function H(t,e=!1){let n={...M.route.query};for(let[r,s]of Object.entries(t))s?n[r]=s:delete n[r];let o=T(M.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Wo},"",o),Ho())}function Ho(t=!1){let e=Io(location.hash),n=M.route?.path.join("/")===e.path.join("/");M.route=e,Ps(e),!n&&window.scrollTo(0,t&&Fs.get(history.state?.turn)||0)}function Ns(t){Ps=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Wo=history.state.turn||0,window.addEventListener("scroll",()=>Fs.set(history.state?.turn??0,window.scrollY),{passive:!0}),window.addEventListener("popstate",()=>{let e=!!history.state;e||history.replaceState({turn:++Wo},""),Ho(e)}),Ho(),M.started=!0}function Zn(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),at=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n});var B=t=>t.slice(0,1).toUpperCase()+t.slice(1),Q=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),F=t=>[...new Set(t)],ei=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),z=(t,e)=>ei.compare(t,e);function Rs(t,e){let n=Q(t);if(n.length!==t.length)return[{said:t,on:!1}];let o=e.map(i=>({at:n.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of o)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var d=JSON.parse(document.getElementById("gegevens").textContent),ni=[...Object.keys(d.things),...Object.keys(d.addresses)],qo=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,n,o)=>n+ni[o]);if(Array.isArray(t))return t.map(qo);if(t&&typeof t=="object")for(let[e,n]of Object.entries(t))t[e]=qo(n);return t};for(let t of d.numbered)d[t]=qo(d[t]);for(let t of[d.queries,d.views,d.codes,...Object.values(d.codes),d.names,d.flags,d.told,...Object.values(d.told),d.absent,d.dates,d.lists,d.kinds,d.called,d.works,d.partners,d.lookups,d.words,d.addresses])Object.setPrototypeOf(t,null);var Bt=new Map(Object.entries(d.things)),Ze=new Map(d.plans.map(t=>[t.key,t])),A=d.plans.length>1,_=d.words,ee=t=>t?.words.page||_,R=t=>Ze.get(t)||(A?void 0:d.plans[0]),V=t=>Ze.get(t.split("/")[0]),tn=(t,e)=>!e||!V(t)||V(t).key===e,be=[...new Map(d.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Jt=be[be.length-1].date,zt=[...new Map(d.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ds=(t,e)=>{let n=V(t);return n?d.stands[e]?.[n.key]||n.date:e},it=t=>d.dates[t]||t||"",Ws=(t=R())=>t?.source||d.source,en=t=>t.plan?[Ze.get(t.plan)]:d.plans,je=(t,e=R())=>(e?e.dates:be).find(n=>n.date===t)?.label||it(t);var{cells:Hs,gaps:Ko,candidates:oi,losses:si}=d.answers;for(let t of[...Ko,...Hs])"candidates"in t&&(t.candidates=oi[t.candidates]);Ko.forEach((t,e)=>{t.key=e});var Uo=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));function ut(t){let e=d.answers.by[t.key],n=(r,s)=>Uo(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Ko[r]),matrix:n(e.matrix,Hs),without:n(e.without,si),apart:e.apart},!t.plan)return e.read;let o=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:o(e.read.gaps),matrix:Uo(e.read.matrix,o),without:Uo(e.read.without,o),apart:o(e.read.apart)}),e.byPlan.get(t.plan)}function I(t){let e=A&&Ze.has(t.plan)?t.plan:"",n=be.some(l=>l.date===t.stand)?t.stand:Jt,o=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${n}|${o?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:n,stated:o,expect:r,strict:s,key:s?`${i}|strict`:i}}var to=(t,e)=>Ze.get(e)?.steps.find(n=>n.notation===t)?.id;var jn=[],X=(t,e)=>Bt.get(t)?.[e]||jn,g=(t,e)=>X(t,e)[0]||"",At=(t,e)=>X(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),L=(t,e)=>At(t,e)[0]||"",xt=t=>Bt.has(t),nn=t=>X(t,"type"),on=t=>no.get(t)||jn,Et=(t,e)=>nn(t).includes(e),Is=t=>nn(t).map(e=>d.kinds[e]).find(Boolean),sn=t=>Is(t)?.page||"",nt=t=>Is(t)?.kind||"",Tn=t=>sn(t)==="organisation",Te=t=>sn(t)==="undertaking",Z=t=>!!sn(t)&&!!g(t,"prefLabel"),rn=(t,e)=>(d.flags[t]||jn).includes(e),E=(t,e)=>d.codes[t]?.[e]?.label||e||"",Nt=(t,e)=>E(d.lists[e],g(t,e)),Le=t=>d.names[t]||_.thing.foreign[t]||t,eo=new Map,no=new Map;for(let[t,e]of Bt){for(let n of e.type||jn)no.has(n)||no.set(n,[]),no.get(n).push(t);for(let[n,o]of Object.entries(e))for(let r of o){if(!r.startsWith("@"))continue;let s=r.slice(1);eo.has(s)||eo.set(s,[]),eo.get(s).push([t,n])}}var le=t=>eo.get(t)||jn,Ot=(t,e,n="initiative")=>le(t).filter(([o,r])=>r===n&&Et(o,e)).map(([o])=>o),v=t=>d.called[t]?.label||g(t,"prefLabel")||g(t,"title")||g(t,"summary")||t.split("/").pop(),Me=t=>d.called[t]?.short||v(t),qs=[...Bt.keys()].filter(Te),ri=[...Bt.keys()].filter(Tn),Us=t=>zt.find(e=>e.notation===t),an=Object.entries(d.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:rn("atSteps",t)})),ai=new Map(ri.map(t=>[g(t,"notation"),t])),It=t=>ai.get(t)||"",mt=t=>d.addresses[t]||"",Qt=t=>At(t,"passage");var ii=t=>L(t,"broader")||t,oo=t=>g(ii(t),"notation"),ln=(t,e)=>Ot(t,"Contribution").filter(n=>!e||(!e.stated||rn("isStated",g(n,"basis")))&&Xt(n,e.date)),cn=t=>d.works[t]?.steps||[],Ks=t=>d.works[t]?.kinds||[],so=t=>d.works[t]?.leads||[],li=Object.fromEntries(Object.entries(d.absent).map(([t,e])=>[t,new Set(e)])),Xt=(t,e=Jt)=>!li[e]?.has(t),Ke=(t,e)=>Ot(t,"Involvement").filter(n=>Xt(n,e)).map(n=>({id:n,organisation:L(n,"organisation"),role:g(n,"role"),asOf:g(n,"asOf")})),ro=t=>rn("isActing",t),Ln=(t,e)=>F(Ke(t,e).filter(n=>ro(n.role)).map(n=>n.organisation)),ao=(t,e)=>Ot(t,"Involvement","organisation").filter(n=>Xt(n,e)).map(n=>({id:n,undertaking:L(n,"initiative"),role:g(n,"role"),asOf:g(n,"asOf")})),Gs=t=>g(t,"isGeneric")==="true",ci={},ce=(t,e=Jt)=>M.route?.query.lezing==="streng"&&d.toldStrictly[e]?.[t]||d.told[e]?.[t]||ci,io=(t,e)=>ce(t,e).report||"",pn=(t,e)=>ce(t,e).status||"",Vs=(t,e)=>ce(t,e).state||"",lo=(t,e)=>Ot(t,"Deadline").filter(n=>Xt(n,e));var qt=_.shared,ke=qt.silence,Mn=(t=R())=>t?h(ee(t).shared.report,{date:it(t.date)}):qt.reports,un=(t=R())=>`${at(qt.nothing,t?1:2,{report:B(Mn(t))})} ${ke}`,Ge=(t=R())=>(t?[t]:d.plans).map(e=>`${e.document||e.title}, ${it(e.date)}`).join("; "),ye=(t,e)=>[ce(t,e).word||"",ce(t,e).more||""],Rt=(t,e)=>ye(t,e).filter(Boolean).join(", "),Yt=Object.fromEntries(Object.entries(d.codes.Basis).map(([t,e])=>[t,[e.screen,qt.bases[t]||B(e.label)]])),co=t=>E("Modality",t),tt=t=>t===null?qt.all_steps:Us(t)?.label||t,K=t=>E("InterventionKind",t),pi=(t,e)=>e?je(Ds(e.key,t.date),e):t.date===Jt?qt.choices.latest:h(qt.choices.others_latest,{date:je(t.date)}),St=(t,e=R(t.plan))=>[pi(t,e),t.stated?ee(e).shared.choices.links_stated:qt.choices.links_all_said,t.strict&&qt.choices.strict_said,t.expect?qt.choices.with_said:qt.choices.without_said].filter(Boolean).join(" · ");function po(t,e,n,o=R(n?.plan)){let{version:r,content:s}=d.meta;return h(qt.export.footnote,{said:t,sources:Ge(o),addresses:e.map(i=>`; ${mt(i)}`).join(""),version:r+(s?h(qt.export.content,{hash:s.slice(0,12)}):""),scenario:n?`; ${St(n,o)}`:""})}function $t(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Js(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),r=document.createElement("a");r.href=o,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var Be=_.shared.export;function ui({text:t,done:e}){let n=bt(null),o=bt(null);return _t(()=>{n.current.showModal(),o.current.select()},[]),a`
    <dialog class="copy" aria-label=${Be.by_hand} ref=${n} onClose=${e}>
      <p>${Be.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Be.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${_.shared.close}</button></form>
    </dialog>
  `}async function Go(t,e=Be.copied){try{await navigator.clipboard.writeText(t),$t(e)}catch{let n=document.createElement("div");document.body.append(n),Sn(a`<${ui} text=${t} done=${()=>n.remove()} />`,n)}}function fn(t,e,n){Js(t,e,n),$t(h(Be.downloaded,{name:t}))}var ze=({text:t,label:e=Be.copy})=>a`<button type="button" class="klein" onClick=${()=>Go(t())}>${e}</button>`,kt=({name:t,rows:e})=>a`<button type="button" onClick=${()=>fn(t,Hn(e()),"text/csv;charset=utf-8")}>${Be.csv}</button>`,yt=(t,e="")=>{let n=R(e||t?.plan),o=n?[n]:d.plans;return[o.map(r=>it(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${d.meta.version} ${(d.meta.content||"").slice(0,12)}`.trim(),t?St(t,n):""]},vt=Be.heads,ne=t=>A?[{key:"bronplan",label:_.shared.plan,text:e=>R(t(e))?.title||""}]:[];var Qs="alle",fi={kind:t=>B(K(t)),form:t=>B(E("ExploitationForm",t)),partner:t=>v(It(t)||t)},ve=t=>[...t.steps.map(e=>e.notation),null];function Ae(t,e,n){let o=new Map;for(let s of ut({...e,plan:n.key}).matrix[t])o.has(s.column)||o.set(s.column,new Map),o.get(s.column).set(s.barrier,s);let r=[...o].map(([s,i])=>({key:s,label:fi[t](s),id:t==="partner"?It(s):"",cells:ve(n).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>z(s.label,i.label)):r}var pe=(t,e,n)=>[t,e??Qs,...A?[n]:[]].join("~");function Xs(t){let[e,n,o]=t.split("~");return{key:e,step:n===Qs?null:n,plan:o}}var Bn=t=>`cel-${t.replaceAll("~","-")}`;function Ut(t){if(!t)return{word:_.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var fo=_.overview;function di(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:n,color:o,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:n,ink:o,stroke:s==="none"?n:r,dash:s==="dashed"};return e.remove(),i}var Vo="Arial,Helvetica,sans-serif",Ys=document.createElement("canvas").getContext("2d");function uo(t,e,n,o){Ys.font=`${o?"bold ":""}${n}px ${Vo}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Ys.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function tr(t,e,n){let o=Ae(t,e,n),r=ve(n),s=190,i=150,l=8,c=4,u=s+(i+c)*r.length+20,p=[],m=20,$=(k,w,x,y,b,O)=>{for(let C of uo(w,x,y,b))m+=y+4,p.push({x:k,y:m,text:C,size:y,bold:b,fill:O})};$(20,fo.heading,u-40,20,!0,"#14212b"),$(20,`${Ge(n)}. ${St(e,n)}. ${ke}`,u-40,12,!1,"#46545f"),m+=14;let f=m;r.forEach((k,w)=>{m=f,$(20+s+w*(i+c)+l,tt(k),i-2*l,14,!0,"#14212b")}),m=f+26;for(let k of o){let w=k.cells.map(b=>{let O=Ut(b);return{look:O.look,mark:Yt[b?.most_basis]?.[0]||"",text:[{all:uo(O.word,i-2*l-14,13,!0),size:13,bold:!0},...O.lines.map(C=>({all:uo(C,i-2*l,11,!1),size:11,bold:!1}))]}}),x=uo(k.label,s-l,13,!0),y=Math.max(44,12+x.length*17,...w.map(b=>12+b.text.reduce((O,{all:C,size:Y})=>O+C.length*(Y+3),0)));for(let[b,O]of x.entries())p.push({x:20,y:m+20+b*17,text:O,size:13,bold:!0,fill:"#14212b"});w.forEach((b,O)=>{let{ink:C,...Y}=di(b.look),gt=20+s+O*(i+c);p.push({x:gt,y:m,w:i,h:y,...Y});let P=m+5;for(let{all:ct,size:q,bold:j}of b.text)for(let Ft of ct)P+=q+3,p.push({x:gt+l,y:P-2,text:Ft,size:q,bold:j,fill:C});b.mark&&p.push({x:gt+i-20,y:m+18,text:b.mark,size:14,bold:!1,fill:C})}),m+=y+c}return m+=6,$(20,Object.values(Yt).map(([k,w])=>`${k} ${w}`).join("   "),u-40,11,!1,"#46545f"),$(20,h(fo.picture.foot,{version:d.meta.version,content:(d.meta.content||"").slice(0,12)}),u-40,11,!1,"#46545f"),{width:u,height:m+20,list:p}}var Zs=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Jo(t,e,n=d.plans[0]){let{width:o,height:r,list:s}=tr(t,e,n),i=({x:m,y:$,w:f,h:k,fill:w,stroke:x,dash:y})=>`<rect x="${m}" y="${$}" width="${f}" height="${k}" rx="4" fill="${w}" stroke="${x}"${y?' stroke-dasharray="5 3"':""}/>`,l=({x:m,y:$,text:f,size:k,bold:w,fill:x})=>`<text x="${m}" y="${$}" font-size="${k}"${w?' font-weight="bold"':""} fill="${x}">${Zs(f)}</text>`,c=s.map(m=>m.text===void 0?i(m):l(m)),u=Zs(h(fo.picture.title,{heading:fo.heading,scenario:St(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${r}" viewBox="0 0 ${o} ${r}"`} font-family="${Vo}" role="img">
<title>${u}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function er(t,e,n){fn("matrix.svg",Jo(t,e,n),"image/svg+xml")}function nr(t,e,n){let{width:o,height:r,list:s}=tr(t,e,n),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=o*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,o,r);for(let u of s)u.text===void 0?(c.fillStyle=u.fill,c.strokeStyle=u.stroke,c.setLineDash(u.dash?[5,3]:[]),c.fillRect(u.x,u.y,u.w,u.h),c.strokeRect(u.x,u.y,u.w,u.h)):(c.fillStyle=u.fill,c.font=`${u.bold?"bold ":""}${u.size}px ${Vo}`,c.fillText(u.text,u.x,u.y));i.toBlob(u=>fn("matrix.png",u,"image/png"),"image/png")}function W({text:t,title:e=t,children:n}){let o=bt(null);return _t(()=>{document.title=`${e} – Ketenkaart`},[e]),_t(()=>{M.started&&o.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function Dt({text:t}){let{route:e}=M;return _t(()=>{M.started&&t&&$t(t)},[t,e]),null}var Zt=_.check;async function mi(t){let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return(await fetch("controleer",{method:"POST",body:t,headers:e})).json()}var or=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${h(Zt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,$i=(t={})=>Object.entries(t).map(([e,n])=>h(Zt.counted,{count:n,what:Le(e).toLowerCase()})).sort(z);function hi({message:t,faults:e,questions:n,counts:o}){let r=$i(o);return a`
    <p><strong>${t}</strong></p>
    <${or} title=${Zt.faults} lines=${e} />
    <${or} title=${Zt.questions} lines=${n} />
    ${r.length>0&&a`
        <details>
          <summary>${Zt.read}</summary>
          <ul>${r.map(s=>a`<li>${s}</li>`)}</ul>
        </details>
      `}
  `}function sr(){let t=bt(null),[e,n]=wt(null);async function o(){let[r]=t.current.files;if(!r)return $t(Zt.first);n({busy:!0});try{let s=await mi(r);n(s),$t(s.message)}catch{n({silent:!0})}}return a`
    <${W} text=${Zt.title}><p class="uitleg">${Zt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${Zt.file}</span>
        <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${o}>${Zt.check}</button>
    </div>
    <div aria-live="polite">
      ${e?.busy&&a`<p>${Zt.busy}</p>`}
      ${e?.silent&&a`<p>${Zt.silent}</p>`}
      ${e?.message&&a`<${hi} ...${e} />`}
    </div>
  `}var we=_.shared,dn=({legend:t,name:e,options:n,current:o="",id:r})=>a`
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
`;function ft({label:t,name:e,options:n,id:o=e}){let r=M.route.query[e]||"";return a`
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
      value=${M.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${o=>H({[e]:o.target.value},!0)}
    />
  </label>
`,Ee=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${we.clear}
  </button>
`,gi=["cel","kies","sorteer"];function Ct({children:t}){let[e,n]=wt(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${we.filters}>${t}</section>`;let o=Object.keys(M.route.query).filter(r=>!gi.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>n(r.target.open)}>
      <summary id="filterknop">${o?h(we.filters_set,{count:o}):we.filters}</summary>
      ${t}
    </details>
  `}var Ve=()=>{let t=d.plans.map(e=>[e.key,e.title]);return A&&a`<div class="velden"><${ft} label=${we.plan} name="plan" options=${t} /></div>`};function zn(){let t=I(M.route.query),e=R(t.plan)?.dates||be;if(e.length<2)return null;let n=e[e.length-1].date,o=i=>i===n?"":i,r=e.find(i=>i.date===t.date)?.date||n,s=e.map(i=>[o(i.date),i.label]);return a`<${dn} legend=${we.choices.date} name="stand" options=${s} current=${o(r)} id="st" />`}function Qo(){let t=I(M.route.query),e=ee(R(t.plan)).shared.choices,n=[["",e.links_all],["genoemd",e.links_stated]],o=t.stated?"genoemd":"";return a`<${dn} legend=${e.links} name="koppelingen" options=${n} current=${o} id="k" />`}function Pe(){let t=we.choices,e=[["",t.with],["uit",t.without]],n=[["",t.usual],["streng",t.strict]],{expect:o,strict:r}=I(M.route.query),s=o?"":"uit";return a`
    <${Ve} />
    <${Qo} />
    <${zn} />
    <${dn} legend=${t.reading} name="lezing" options=${n} current=${r?"streng":""} id="l" />
    <${dn} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var rr=_.shared.passage;function An({passage:t}){let[e,n]=wt("");async function o(){try{let r=await(await fetch(`api/woorden?vindplaats=${encodeURIComponent(t)}`)).json();n(r.woorden||r.message)}catch{n(rr.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${rr.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var S=({id:t,text:e})=>Z(t)?a`<a href=${te(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,oe=({ids:t,name:e=v,between:n=", "})=>t.map((o,r)=>[r>0&&n,a`<${S} id=${o} text=${e(o)} />`]),se=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(o=>a`<li key=${o}><${S} id=${o} />${e?.(o)}</li>`)}</ul>`;function ot({id:t,date:e}){let[n,o]=ye(t,e);return a`<span class=${`chip s-${Vs(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Fe({basis:t}){let[e,n]=Yt[t]||[];return e&&a`<span class="mark" role="img" aria-label=${n} title=${n}>${e}</span>`}var mn=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${E("Severity",t)}</span>`;function jt({of:t}){let e=F(t.flatMap(Qt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li>${mt(n)}${d.served&&a`<${An} passage=${n} />`}</li>`)}
    </ul>
  `:null}function ar({of:t,look:e}){let[n,...o]=Qt(t);return n?a`
    <p class=${e}>
      ${mt(n)}${o.length>0&&h(_.shared.more_places,{count:o.length})}
      ${d.served&&a`<${An} passage=${n} />`}
    </p>
  `:null}var mo=({id:t})=>[L(t,"broader")&&[a`<${S} id=${L(t,"broader")} />`," › "],a`<${S} id=${t} />`],$n=({id:t})=>g(t,"isGeneric")==="true"&&a`<span class="zacht"> (${_.shared.collective})</span>`;function $o(t,e,n=""){let o=n.startsWith("-"),r=e.find(l=>l.key===n.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?z(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Xo=(t,e="")=>M.route.query[t]||e;function _i({id:t,column:e,sort:n,turn:o}){let r=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var bi=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((n,o)=>{let r=n.cell?n.cell(t):n.text(t);return o?a`<td role="cell" data-kop=${n.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${n.label}>${r}</th>`})}
  </tr>
`;function et({id:t,caption:e,rows:n,columns:o,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=wt(r),u=s?Xo(s,r):l,p=m=>{let $=u===m.key?`-${m.key}`:m.key;s?H({[s]:$===r?null:$},!0):c($);let f=_.shared.table,k=$.startsWith("-")?f.descending:f.ascending;$t(h(f.sorted,{column:m.label.toLowerCase(),direction:k}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${o.map(m=>a`<${_i} id=${t} column=${m} sort=${u} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${$o(n,o,u).map(m=>a`<${bi} row=${m} columns=${o} />`)}
      </tbody>
    </table>
  `}var ki=t=>t==null||t===!1||t===""||t.length===0;function fe({pairs:t}){let e=t.filter(([,n])=>!ki(n));return e.length?a`
    <dl class="feiten">${e.map(([n,o])=>a`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var D=_.compare,ho=t=>B(E("CellState",t)),xe=d.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:A?h(D.side,{plan:t.title,label:n}):B(n)}))),yi=(t,e,{stated:n,strict:o})=>d.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${o?"|strict":""}`];function vi(t){let e=d.plans.map(l=>xe.filter(c=>c.plan===l).at(-1)),[n,o]=A?e:[xe[0],xe.at(-1)],r=xe.slice(0,-1).find(l=>l.key===t.van)||n,s=xe.slice(xe.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(o)?o:s.at(-1));return{one:r,other:i,after:s}}var ir=({label:t,name:e,current:n,options:o})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${n.key} onChange=${r=>H({[e]:r.target.value})}>
      ${o.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function wi({change:t,other:e}){let n=pe(t.kind,t.other_barrier,e.plan.key),o=T("overzicht",{cel:n,stand:e.date===Jt?null:e.date},!1),r=h(D.see_cell,{kind:K(t.kind),step:tt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${o}>${D.see}<span class="sr">${r}</span></a></li>`}function xi({found:t,one:e,other:n,mode:o}){let r=c=>c.map(u=>v(It(u)||u)).join(", "),s=c=>F([c.barrier,c.other_barrier].map(tt)).join(" / "),i=[{key:"stap",label:D.columns.step,text:s},{key:"soort",label:D.columns.kind,text:c=>B(K(c.kind))},{key:"een",label:e.label,text:c=>ho(c.before)},{key:"ander",label:n.label,text:c=>ho(c.after)},{key:"erbij",label:D.joined[o],sort:!1,text:c=>r(c.joined)},{key:"weg",label:D.left[o],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...vt],...t.changes.map(c=>[...i.map(u=>u.text(c)),...yt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${wi} change=${c} other=${n} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${D.as_table}</summary>
      <div class="rol"><${et} id="vakken" caption=${D.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${kt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function Oi({actions:t,one:e,other:n}){let o=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:ho},...t.after.map(i=>({key:i,label:ho(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||D.nothing)}))],s=h(D.counts_table,{before:e.label,after:n.label});return a`
    <section class="blok">
      <h2>${D.counted}</h2>
      <p class="zacht">${h(D.counts,{both:o,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${et} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Si({actions:t,one:e,other:n,all:o}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Rt($,e.date),l=$=>Rt($,n.date),c=$=>s.has($)?a`<span class="zacht">${D.not_yet}</span>`:a`<${ot} id=${$} date=${e.date} />`,u=[{key:"actie",label:D.action,text:v,cell:$=>a`<${S} id=${$} />`},{key:"wat",label:D.what,text:nt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:n.label,text:l,cell:$=>a`<${ot} id=${$} date=${n.date} />`}],p=()=>[[...u.map($=>$.label),...vt],...r.map($=>[...u.map(f=>f.text($)),...yt(null,e.plan.key)])],m=()=>H({alles:o?null:"ja"});return a`
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
  `}function lr({route:t}){if(xe.length<2)return a`<${W} text=${D.title} /><p>${D.alone}</p>`;let{one:e,other:n,after:o}=vi(t.query),r=yi(e,n,I(t.query)),{actions:s}=r,i=s?"dates":"plans",l=h(D.intro[i],{before:it(e.date),after:it(n.date)});return a`
    <${W} text=${D.heading[i]} title=${D.title}><p class="uitleg">${l} ${ke}</p><//>
    <${Ct}>
      <${Qo} />
      ${xe.length>2&&a`
          <div class="velden">
            <${ir} label=${D.first} name="van" current=${e} options=${xe.slice(0,-1)} />
            <${ir} label=${D.second} name="met" current=${n} options=${o} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${h(D.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${xi} found=${r} one=${e} other=${n} mode=${i} />`:[a`<p>${_.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Oi} actions=${s} one=${e} other=${n} />
        <${Si} actions=${s} one=${e} other=${n} all=${!!t.query.alles} />
      `}
    <${Dt} text=${at(D.shown,r.changes.length)} />
  `}var go=_.shared.gaps,Je=t=>[t,...t.also],hn=t=>mt(t.evidence)?[t.evidence]:[],En=t=>d.queries[t]?.title||t,pr=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Q(t.sentence).includes(Q(e.tekst)))&&Je(t).some(n=>(!e.vraag||n.query===e.vraag)&&(!e.stap||n.steps.includes(e.stap))&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Ci=({said:t,work:e,more:n})=>e?[t," (",a`<${oe} ids=${e} name=${Me} />`,n&&go.more_work,")"]:t;function Yo({list:t,plan:e}){if(!t.length)return a`<p>${R(e).words.nobody}</p>`;let n=o=>o.map((r,s)=>[s>0&&"; ",a`<${Ci} ...${r} />`]);return a`
    <p class="zacht">${go.alphabetical}</p>
    <ul>${t.map(({who:o,why:r})=>a`<li><${S} id=${o} />: ${n(r)}</li>`)}</ul>
  `}function cr({summary:t,fill:e}){let[n,o]=wt(!1);return a`
    <details onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${n&&e()}
    </details>
  `}function ji({gap:t,query:e}){let n=[t.barrier&&tt(t.barrier).toLowerCase(),t.kind&&K(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${mn} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${A&&` · ${R(t.plan).title}`}
      ${Z(t.subject)&&[" · ",a`<${S} id=${t.subject} />`]}
    </p>
  `}function Ti({gap:t,scenario:e}){let n=d.queries[t.query]||{},[o]=hn(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${ji} gap=${t} query=${n} />
      ${o&&a`
          <p class="vindplaats">
            <span class="sr">${_.shared.passage.place}</span>${mt(o)}
            ${d.served&&a`<${An} passage=${o} />`}
          </p>
        `}
      <div class="acties">
        ${n.why&&a`<${cr} summary=${go.why} fill=${()=>a`<p>${n.why}</p>`} />`}
        ${t.asks&&a`
            <${cr}
              summary=${go.who}
              fill=${()=>a`<${Yo} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${ze} text=${()=>po(t.sentence,hn(t),e,R(t.plan))} />
      </div>
    </article>
  `}var Pn=({list:t,scenario:e,none:n})=>t.length?t.map(o=>a`<${Ti} key=${o.key} gap=${o} scenario=${e} />`):a`<p>${n}</p>`;var Pt=_.shared.work;function Li({id:t,date:e}){let n=new Map;for(let o of Ke(t,e))n.set(o.organisation,[...n.get(o.organisation)||[],E("Role",o.role)]);return n.size?a`
    <ul class="partners">
      ${[...n].map(([o,r])=>a`<li><${S} id=${o} />${` (${F(r).join(", ")})`}<${$n} id=${o} /></li>`)}
    </ul>
  `:_.shared.nobody}function Mi(t){let e=g(t,"dueBy");return e&&` (${h(Pt.bound,{date:it(e)})}; ${co(g(t,"modality"))})`}function Bi({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(n=>{let o=g(n,"deadlineLabel"),{delivery:r}=ce(n,e);return a`
          <li>
            ${o&&`${B(o)}: `}“${g(n,"deadlineText")}”${Mi(n)}
            ${g(n,"revises")==="true"&&`, ${Pt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var zi=t=>d.lookups[t]?.told||"";function Zo({id:t,date:e}){let n=Ot(t,"Figure","concerns").filter(o=>Xt(o,e));return n.length?a`
    <ul class="cijfers">
      ${n.map(o=>a`
          <li><${S} id=${o} />: <strong>${zi(o)}</strong><${jt} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Qe({of:t}){let e=r=>[L(r,"barrier")&&h(Pt.at_step,{step:v(L(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>g(r,s)&&Nt(r,s))].filter(Boolean),n=r=>g(r,"status")?h(Pt.other_status,{reading:e(r).join(", ")}):h(Pt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Pt.other_unsaid}),o=At(t,"alternativeReading");return o.length?a`
    <ul class="anders">
      ${o.map(r=>a`<li><strong>${n(r)}</strong>${g(r,"rationale")}</li>`)}
    </ul>
  `:null}function Fn({id:t}){let e=g(t,"basis");return a`
    <div class="koppeling">
      <p>
        <${mo} id=${L(t,"barrier")} />
        ${` · ${X(t,"interventionKind").map(K).join(", ")} · ${Nt(t,"strength")} · `}
        <${Fe} basis=${e} />${` ${Yt[e]?.[1]||Nt(t,"basis")}`}
      </p>
      <p class="reden"><strong>${Pt.here}</strong>${g(t,"rationale")}</p>
      <${Qe} of=${t} />
    </div>
  `}var ur=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function fr({id:t,date:e,contributions:n}){let o=io(t,e),r=g(t,"promise"),s=lo(t,e),i=n.length?n.map(c=>a`<${Fn} id=${c} />`):g(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Pt.across}</strong>${g(t,"rationale")}</p>`,l=[[Pt.facts.deadline,s.length>0&&a`<${Bi} ids=${s} date=${e} />`],[Pt.facts.who,a`<${Li} id=${t} date=${e} />`],[Pt.facts.figures,Ot(t,"Figure","concerns").length>0&&a`<${Zo} id=${t} date=${e} />`],[Pt.facts.how,i],[Pt.facts.where,a`<${jt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${S} id=${t} /></h3>
      <p class="regel">${nt(t)} · <${ot} id=${t} date=${e} /></p>
      <${ur} lead=${r&&Pt.promise} text=${r||g(t,"summary")} />
      <${ur} lead=${Pt.progress} text=${g(o,"summary")} />
      ${o&&a`<${Qe} of=${o} />`}
      <${fe} pairs=${l} />
    </article>
  `}var de=t=>[...t].sort((e,n)=>z(v(e),v(n)));var lt=_.overview,dr=d.codes.CellState;function $r({open:t}){let e={report:A?lt.howto.reports:Mn(),marks:Object.values(Yt).map(([n])=>n).join(" "),source:Ws()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${lt.howto.title}</summary>
      <ol>${lt.howto.lines.map(n=>a`<li>${h(n,e)}</li>`)}</ol>
    </details>
  `}var bo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),mr=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function hr(){let t=lt.legend.expected;return a`
    <details class="legenda" open>
      <summary>${lt.legend.title}</summary>
      <ul class="stalen">
        ${lt.legend.states.map(e=>[a`<${mr} look=${`s-${e}`} label=${B(dr[e].label)} />`,t[e]&&a`<${mr} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(Yt).map(([e,[,n]])=>a`<li><${Fe} basis=${e} /><span>${n}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${lt.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(dr).map(e=>a`<div><dt>${B(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function Ai({state:t,things:e,date:n}){let o=A?"h4":"h3",r=i=>ye(i,n)[1]&&a`<span class="zacht"> – ${ye(i,n)[1]}</span>`,s=h(lt.group,{state:B(E("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${s}<//>
      <${se} ids=${de(e)} more=${r} />
    </div>
  `}function gr({scenario:t,plan:e}){let n=A?"h3":"h2";return ut(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=d.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===d.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${n}>${h(lt.apart.title,{kind:i.label})}<//>
        <p class="zacht">${h(lt.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Ai} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${un(e)}</p>`}
      </section>
    `})}var Ei=8,[_o,Pi,Fi]=Object.keys(d.codes.Severity);function Ni({gap:t,more:e}){let n=Et(t.subject,"Measure")?h(lt.side.action,{number:Me(t.subject)}):lt.side.see,o=T("aandachtspunten",{gewicht:_o,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${mn} severity=${t.severity} />${` · ${En(t.query)}`}
        ${Z(t.subject)&&[" · ",a`<${S} id=${t.subject} text=${n} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${o}>${h(lt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function _r({scenario:t}){let{gaps:e}=ut(t),n=s=>e.filter(i=>i.severity===s).length,o=new Map;for(let s of e.filter(i=>i.severity===_o))o.set(s.query,[...o.get(s.query)||[],s]);let r=n(_o);return a`
    <aside class="zij" aria-label=${lt.side.label}>
      <h2>${lt.side.title}</h2>
      <p class="zacht">${r?h(lt.side.some,{count:r}):lt.side.no}</p>
      ${[...o.values()].slice(0,Ei).map(([s,...i])=>a`<${Ni} key=${s.key} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${T("aandachtspunten",{gewicht:_o})}>${h(lt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${T("aandachtspunten")}>${lt.side.all}</a>
        ${` · ${h(lt.side.rest,{middle:n(Pi)})} · ${at(lt.side.low,n(Fi))}`}
      </p>
    </aside>
  `}var Tt=_.gaps,kr=t=>v(It(t)||t),Ri=(t,e)=>[[...Tt.csv,...vt],...t.map(n=>[E("Severity",n.severity),En(n.query),n.sentence,d.queries[n.query]?.why||"",n.steps.map(tt).join(", "),n.kinds.map(K).join(", "),n.partners.map(kr).join(", "),n.subject_label,hn(n).map(mt).join("; "),...yt(e,n.plan)])],Di=["tekst","stap","soort","partner","vraag","gewicht"];function Wi({all:t}){let e=(s,i)=>F(s).map(l=>[l,i(l)]),n=e(t.flatMap(s=>Je(s).flatMap(i=>i.partners)),kr),o=e(t.map(s=>s.query).sort(z),En),r=Object.entries(d.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Ct}>
      <${Pe} />
      <div class="velden">
        <${ue} name="tekst" />
        <${ft} label=${Tt.fields.step} name="stap" options=${zt.map(s=>[s.notation,s.label])} />
        <${ft} label=${Tt.fields.kind} name="soort" options=${an.map(s=>[s.notation,s.label])} />
        <${ft}
          label=${Tt.fields.partner}
          name="partner"
          options=${n.sort((s,i)=>z(s[1],i[1]))}
        />
        <${ft} label=${Tt.fields.query} name="vraag" options=${o} />
        <${ft} label=${Tt.fields.weight} name="gewicht" options=${r} />
        <${Ee} names=${Di} />
      </div>
    <//>
  `}var br=Object.keys(d.codes.Severity).at(-1);function yr({route:t}){let e=I(t.query),n=ut(e).gaps,o=n.filter(u=>pr(u,t.query)),r=o.filter(u=>u.severity!==br),s=o.filter(u=>u.severity===br),i={points:at(Tt.points,r.length),questions:at(Tt.questions,s.length)},l=h(Tt.intro,{report:Mn(R(e.plan))}),c=[[Tt.points_title,r],[Tt.questions_title,s]];return a`
    <${W} text=${Tt.title}><p class="uitleg">${l} ${ke}</p><//>
    ${en(e).map(u=>a`<${bo} key=${u.key} plan=${u} />`)}
    <${Wi} all=${n} />
    <p class="telling" id="telling">
      ${h(Tt.counts,i)}${o.length<n.length&&h(Tt.of_all,{count:n.length})}${". "}
      <${kt} name="aandachtspunten.csv" rows=${()=>Ri(o,e)} />
    </p>
    ${c.map(([u,p])=>a`
        <section key=${u}>
          <h2>${h(u,{count:p.length})}</h2>
          <${Pn} list=${p} scenario=${e} none=${Tt.none} />
        </section>
      `)}
    <${Dt} text=${h(Tt.shown,i)} />
  `}var Oe="omgeving",Hi=16;function vr(t,e){let{date:n}=I(e);if(t===Oe)return Ui(e.ding,n);let o=d.views[t];if(!o)return null;let{edges:r,loose:s}=o.at[n],i=o.at[n].nodes.map(l=>({title:l.label,...l}));return{...o,name:t,date:n,looks:o,nodes:i,rows:[...r,...s]}}var ko=t=>Object.keys(t.table).filter(e=>!wr[e]),wr={from_label:"from",to_label:"to"},xr=t=>wr[t];function Or(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=I(e),r={steps:e.stap,kinds:e.soort,partners:e.partner&&It(e.partner)},s=t.rows.filter(c=>!n.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&Object.entries(r).every(([u,p])=>!p||c[u]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.slot&&i.has(c.row));return{nodes:t.layout==="columns"?Sr(l,t.step):l,rows:s}}function Sr(t,e){let n=new Map;for(let r of t)n.set(r.x,[...n.get(r.x)||[],r]);let o=Math.max(1,...[...n.values()].map(r=>r.length));return[...n.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*o/r.length)})))}function Cr(t,e){let n=new Map,o=(s,i,l,c)=>{let u=[s,i,l,c].join("~");s&&i&&s!==i&&n.set([s,i,c].join("~"),{id:u,from:s,to:i,group:l,said:[c]})},r=s=>h(_.graph.contributes,{basis:E("Basis",g(s,"basis"))});for(let s of Ke(t,e))o(s.organisation,t,"rol",E("Role",s.role));for(let s of ao(t,e))o(t,s.undertaking,"rol",E("Role",s.role));for(let s of ln(t))Xt(s,e)&&o(t,L(s,"barrier"),"stap",r(s));for(let s of Ot(t,"Contribution","barrier"))Xt(s,e)&&o(L(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Bt.get(t)))for(let l of i)l.startsWith("@")&&Z(l.slice(1))&&o(t,l.slice(1),"verband",Le(s));for(let[s,i]of le(t))Z(s)&&Xt(s,e)&&o(s,t,"verband",Le(i));return[...n.values()]}var Wt=d.around,Ii=t=>nn(t).find(e=>Wt.nodes[e])||"*",qi=t=>t.length>Wt.letters?`${t.slice(0,Wt.letters-1)}…`:t,jr=(t,e,n)=>({id:t,label:qi(v(t)),title:v(t),group:Ii(t),x:e,y:n}),Tr=t=>{let{color:e,dashes:n}=Wt.edges[t.group];return{...t,color:e,dashes:n,arrows:"to"}};function Ui(t,e){let n=xt(t)?t:"",o=n?Cr(n,e).map(Tr):[],r=[F(o.map(l=>l.from)),[n],F(o.map(l=>l.to))],s=new Set([n]),i=r.flatMap((l,c)=>{let u=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of u)s.add(p);return u.sort((p,m)=>z(v(p),v(m))).map((p,m)=>jr(p,c*Wt.width,m))});return{...Wt,name:Oe,title:n?Wt.title_of.replace("{name}",v(n)):Wt.title,layout:"columns",looks:Wt,nodes:Sr(i,Wt.step),rows:o,date:e,centre:n}}function Lr(t,e,n){let o=[...t.nodes],r=[...t.rows],s=new Map;for(let i of e.filter(l=>xt(l)&&o.some(c=>c.id===l))){let l=o.find(b=>b.id===i),c=new Set(o.map(b=>b.id)),u=Cr(i,n),m=F(u.map(b=>b.from===i?b.to:b.from)).filter(b=>!c.has(b)).sort((b,O)=>z(v(b),v(O))),$=new Set(m.slice(0,Hi)),f=o.map(b=>b.x),[k,w]=[Math.min(...f),Math.max(...f)],x=l.x<(k+w)/2?k-Wt.width:w+Wt.width,y=l.y-($.size-1)*Wt.step/2;for(let[b,O]of[...$].entries())o.push(jr(O,x,y+b*Wt.step));for(let b of u)($.has(b.from)||$.has(b.to))&&r.push(Tr(b));m.length>$.size&&s.set(i,{shown:$.size,count:m.length-$.size})}return{nodes:o,rows:r,left:s}}var Kt=_.graph,ts=40,Mr=(t,e=v(t))=>a`<a href=${te(t)}>${e}</a>`,Ki=t=>(t===1?Kt.counted.one:Kt.counted.more).replace("{count}",t);function Br({picture:t,row:e}){let n=e.group&&!d.views[t.name]?Object.keys(d.around.table):Object.keys(t.table),o=ko(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[n.length&&o[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Gi({picture:t,row:e,name:n}){let o=(e.about||[]).filter(s=>xt(s)&&s!==e.from&&s!==e.to),r=s=>ye(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${n(e.from)} – ${n(e.to)}</h2>
    <${Br} picture=${t} row=${e} />
    ${o.length>0&&a`<p>${Kt.about}</p>
        <ul>${o.map(s=>a`<li>${Z(s)?Mr(s):v(s)}${Te(s)&&a`<span class="zacht"> – ${r(s)}</span>`}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&Z(s)).map((s,i)=>a`${i>0&&" · "}${Mr(s,Kt.page_of.replace("{name}",v(s)))}`)}</p>
  `}function Vi({picture:t,rows:e,node:n,name:o,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===n||$.to===n),c=t.nodes.find($=>$.id===n)?.group,u=t.looks.nodes[c]?.label||nt(n),p=s.includes(n),m=$=>{let f=$.from===n?$.to:$.from;return a`<li>
      ${$.from===n?Kt.towards:Kt.coming}
      <button type="button" class="rijknop" onClick=${()=>i(f||$.id)}>${o(f)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${o(n)}</h2>
    <p>${u&&`${B(u)}. `}${Ki(l.length)}</p>
    ${xt(n)&&Z(n)&&a`<p class="acties">
        <a href=${te(n)}>${Kt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(n)}>${p?`− ${Kt.fold}`:`+ ${Kt.unfold}`}</button>
        ${" "}<a href=${T(["graaf",Oe],{ding:n})}>${Kt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ts).map(m)}</ul>
    ${l.length>ts&&a`<p>${Kt.rest.replace("{count}",String(l.length-ts))}</p>`}
  `}function zr(t){let{row:e,node:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Kt.in_words}>
      ${e&&a`<${Gi} ...${t} />`} ${n&&a`<${Vi} ...${t} />`}
      ${!e&&!n&&a`<p class="zacht">${Kt.nothing_chosen}</p>`}
    </section>
  `}function Ar({picture:t,rows:e,name:n,hover:o,close:r}){let s=e.find(p=>p.id===o.id||o.id===`leeg~${p.id}`);Ue(()=>{let p=m=>m.key==="Escape"&&r();return window.addEventListener("keydown",p),()=>window.removeEventListener("keydown",p)},[]);let i=o.id,l=xt(i)?Qt(i).slice(0,2).map(mt):[],c=xt(i)&&Te(i)?ye(i,t.date).filter(Boolean).join(", "):"",u={left:`${Math.max(4,o.x-20)}px`,top:`${o.y+16}px`};return a`
    <div class="zweefkaart" style=${u}>
      ${s?a`<strong>${n(s.from)} – ${n(s.to)}</strong><${Br} picture=${t} row=${s} />`:a`
              <span class="zacht">${xt(i)&&nt(i)}</span> <strong>${n(i)}</strong>
              ${c&&a`<p>${c}</p>`} ${l.map(p=>a`<p class="zacht">${p}</p>`)}
            `}
    </div>
  `}var es="#16212B",yo=.8571428571428571;function Ji(t,e){let[n,o,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(n,r,o-n,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2;for(let i=n-(s-r);i<o;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Qi(t,e){let[n,o]=[e[0],e[e.length-1]],r=o.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(n.x-90,n.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,o.y),t.stroke()};t.strokeStyle=es,t.lineWidth=14,s(),t.strokeStyle="#FFFFFF",t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,o.y-15),t.lineTo(r+22,o.y),t.lineTo(r,o.y+15),t.fillStyle=es,t.fill(),t.restore()}function Er(t,{nodes:e,edges:n,options:o,view:r},{onChoose:s,onUnfold:i,onHover:l}={}){let c=new vis.DataSet(e.map(({title:y,...b})=>l?b:{...b,title:y})),u=new vis.DataSet(n),p=new vis.Network(t,{nodes:c,edges:u},o),m=t.querySelector(".vis-network");m.setAttribute("role","application"),m.setAttribute("aria-label",t.dataset.title||"");for(let y of t.querySelectorAll("canvas"))y.setAttribute("aria-hidden","true");let $=e.filter(y=>y.slot).map(y=>y.id),f=e.filter(y=>y.station).sort((y,b)=>y.station-b.station);p.on("beforeDrawing",y=>{f.length&&Qi(y,f.map(b=>p.getPosition(b.id)));for(let b of $)Ji(y,p.getBoundingBox(b))});let k=(y=.05)=>{if(!e.length||(p.fit({animation:!1,maxZoomLevel:1.15}),p.getScale()>=y))return;let O=Math.min(...e.map(ct=>ct.x))-125,C=Math.min(...e.map(ct=>ct.y))-30,Y=t.clientWidth/y*.5,gt=Math.max(...e.map(ct=>ct.x))+125-O,P={x:gt<2*Y?O+gt/2:O+Y,y:C+t.clientHeight/y*.5};p.moveTo({position:P,scale:y,animation:!1})};if(p.on("click",({nodes:[y],edges:[b]})=>s?.(y??b??null)),p.on("doubleClick",({nodes:[y]})=>y&&i?.(y)),l){p.on("hoverNode",({node:y,pointer:b})=>l(y,b.DOM)),p.on("hoverEdge",({edge:y,pointer:b})=>l(y,b.DOM));for(let y of["blurNode","blurEdge","dragStart","zoom"])p.on(y,()=>l(null))}r?p.moveTo({...r,animation:!1}):k(yo);let w=new Map(n.map(y=>[y.id,y])),x=new Set;return{network:p,fit:k,view:()=>({position:p.getViewPosition(),scale:p.getScale()}),zoom:y=>p.moveTo({scale:Math.min(4,Math.max(.05,p.getScale()*y))}),select(y,b,O){let C=b.length?b:n.filter(q=>y.includes(q.from)||y.includes(q.to)).map(q=>q.id),Y=new Set(C.filter(q=>w.has(q))),gt=[...x,...Y].filter(q=>x.has(q)!==Y.has(q));gt.length&&u.update(gt.map(q=>Y.has(q)?{id:q,width:3,color:{color:es}}:{id:q,width:1.6,color:{color:w.get(q).color}})),x=Y;let P=y.filter(q=>c.get(q));if(p.setSelection({nodes:P,edges:[]},{highlightEdges:!1}),!O||!P.length)return;P.some(q=>{let{x:j,y:Ft}=p.canvasToDOM(p.getPosition(q));return j>0&&j<t.clientWidth&&Ft>0&&Ft<t.clientHeight})||p.focus(P[0],{scale:Math.max(p.getScale(),yo),animation:!1})},show(y){p.fit({nodes:y.filter(b=>c.get(b)),animation:!1,maxZoomLevel:1.15}),p.getScale()<yo&&p.moveTo({scale:yo})},destroy:()=>p.destroy()}}function Pr(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?Math.max(...n)-Math.min(...n)+110:0)))}var Xi=250,Yi={0:t=>t.fit()};function Fr(t){let{of:e,nodes:n,edges:o,options:r,handle:s,lit:i,line:l,look:c,shown:u,title:p}=t,m=bt(null),$=bt({of:"",view:null,ids:new Set}),f=bt(t);f.current=t,_t(()=>{let y=performance.now(),b=$.current.of===e?$.current.view:null,O=0,C=(P,ct)=>{window.clearTimeout(O),O=window.setTimeout(()=>f.current.onHover(P===null?null:{id:P,...ct}),Xi)},Y=Er(m.current,{nodes:n,edges:o,options:r,view:b},{onChoose:P=>f.current.onChoose(P),onUnfold:P=>f.current.onUnfold(P),onHover:C});s.current=Y;let gt=b?n.map(P=>P.id).filter(P=>!$.current.ids.has(P)):[];return gt.length&&Y.show([...gt,...i]),m.current.dataset.ms=String(Math.round(performance.now()-y)),()=>{window.clearTimeout(O),$.current={of:e,view:Y.view(),ids:new Set(n.map(P=>P.id))},Y.destroy(),s.current=null}},[e,n,o]),_t(()=>{u&&$.current.of===""&&s.current.fit(12/14)},[u]),_t(()=>s.current.select(i,l?[l]:[],c),[e,n,o,i.join(" "),l]);let k=y=>{y.key==="Escape"?t.onClear():Yi[y.key]?.(s.current)},w=Math.max(420,Math.round(window.innerHeight*.74)),x={height:`${Pr(n,w)}px`};return a`<div class="doek" id="doek" ref=${m} style=${x} data-title=${p} onKeyDown=${k}></div>`}var ns=_.graph,Zi=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,tl=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${t.shape==="name"?"#FFFFFF":t.color} stroke=${t.shape==="name"?t.color:"#16212B"} />`}
  </svg>
`;function Nr({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([i])=>t.rows.some(l=>l.group===i)),r=Object.entries(t.looks.nodes).filter(([i])=>t.nodes.some(l=>l.group===i)),s=(i,l)=>{l?n.delete(i):n.add(i),H({zonder:[...n].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${ns.lines}>
      ${o.map(([i,l])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${i}`} checked=${!n.has(i)}
                onChange=${c=>s(i,c.target.checked)} />
              <${Zi} look=${l} /><span>${l.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${ns.points}>
      ${r.map(([,i])=>a`<li><label><${tl} look=${i} /><span>${i.label}</span></label></li>`)}
      ${t.nodes.some(i=>i.slot)&&a`<li><label><span class="leegvak" aria-hidden="true"></span><span>${ns.not_said}</span></label></li>`}
    </ul>
  `}var Nn=_.graph,Rr="from_label",el="amount",os=new WeakMap;function nl(t,e){return os.has(t)||os.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),os.get(t).get(e)||Nn.not_said}function gn(t,e,n){let o=xr(n);return o?nl(t,e[o]):e.said[ko(t).indexOf(n)]||""}function ol(t,e,n){let o=n.replace("-",""),r=n[0]==="-"?-1:1,s=e.map(l=>[gn(t,l,o),l]),i=l=>+(l===""||l===Nn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*z(l[0],c[0])).map(([,l])=>l)}function Dr({picture:t,rows:e,chosen:n,pick:o,caption:r}){let s=M.route.query.sorteer||Rr,i=Object.entries(t.table),l=(m,$)=>{let f=s===m?`-${m}`:m;H({sorteer:f===Rr?null:f},!0),$t(Nn.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",f[0]==="-"?Nn.down:Nn.up))},c=m=>s===m?"ascending":s===`-${m}`?"descending":null,u=([m,$])=>m===el?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(m)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${m}`} onClick=${()=>l(m,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=m=>{let $=m.id===n,f=$||n&&(m.from===n||m.to===n);return a`
      <tr key=${m.id} role="row" class=${f?"gekozen":null} data-rij=${m.id} data-van=${m.from||""}
        data-naar=${m.to||""} onClick=${k=>k.target.closest("button, a")||o(m.id)}>
        ${i.map(([k,w],x)=>x?a`<td role="cell" data-kop=${w}>${gn(t,m,k)}</td>`:a`<th scope="row" role="rowheader" data-kop=${w}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>o(m.id)}>
                  ${gn(t,m,k)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(u)}</tr></thead>
      <tbody role="rowgroup">${ol(t,e,s).map(p)}</tbody>
    </table>
  `}function Ne(){let t=_.missing;return a`
    <${W} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}var N=_.graph,sl=["stap","soort","partner","staat","zoek","zonder","kies","uit"],rs=null,Wr=()=>rs,ss=t=>H({kies:M.route.query.kies===t?null:t},!0);function rl({thing:t}){let e=ie(()=>[...Bt.keys()].filter(Z).sort((o,r)=>z(v(o),v(r))),[]),n=o=>{let r=e.find(s=>v(s)===o.target.value);r?H({ding:r,kies:null,uit:null}):$t(N.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${N.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${n}
        value=${xt(t)?v(t):""} />
      <datalist id="dingen">${e.map(o=>a`<option value=${v(o)}></option>`)}</datalist>
    </label>
  `}function al({picture:t}){let e=t.name===Oe,n=t.nodes.filter(u=>Tn(u.id)).sort((u,p)=>z(u.title,p.title)),o=u=>d.codes.CellState[u]?.order??9,r=F(t.rows.map(u=>u.state).filter(Boolean)).sort((u,p)=>o(u)-o(p)),s=u=>B(d.codes.CellState[u]?.label||E("Status",u)),i=an.filter(u=>t.rows.some(p=>p.kinds?.includes(u.notation))),l=zt.filter(u=>t.rows.some(p=>p.steps?.includes(u.notation))),c=[["stap",N.filters.step,l.map(u=>[u.notation,u.label])],["soort",N.filters.kind,i.map(u=>[u.notation,u.label])],["partner",N.filters.partner,n.map(u=>[g(u.id,"notation"),u.title])],["staat",N.filters.state,r.map(u=>[u,s(u)])]];return a`
    <${Ct}>
      ${!e&&a`<${Ve} />`}
      <${zn} />
      <div class="velden">
        ${e&&a`<${rl} thing=${t.centre} />`}
        ${!e&&c.filter(([,,u])=>u.length>1).map(([u,p,m])=>a`<${ft} name=${u} label=${p} options=${m} />`)}
        <${ue} label=${N.filters.search} name="zoek" id="graafzoek" />
        <${Ee} names=${sl} />
      </div>
    <//>
  `}function il({handle:t,picture:e,reset:n}){let o=(i,l,c)=>a`<button type="button" class="klein" aria-label=${N.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>fn(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",N.tools.fit,()=>t.current.fit())} ${o("back",N.tools.back,n)}
      ${o("screen",N.tools.screen,r)} ${o("png",N.tools.png,s)}
      <span class="zacht">${N.keys}</span>
    </div>
  `}function ll({picture:t,ids:e,left:n}){if(!e.length)return null;let o=r=>H({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${N.trail}>
      <button type="button" class="rijknop" onClick=${()=>o(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${h(N.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>o(s+1)}>${i}</button>`}`})}
      ${[...n].map(([r,{shown:s,count:i}])=>{let l=h(N.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${T(["graaf",Oe],{ding:r})}>${N.surroundings}</a></p>`})}
    </nav>
  `}function cl(t,e,n){let o=Q(n||""),r=Object.keys(t.table);return o?e.filter(s=>r.some(i=>Q(gn(t,s,i)).includes(o))):e}var pl=({shows:t,choose:e})=>a`
  <div class="knoppen" role="group" aria-label=${N.show.label}>
    ${[["beeld",N.show.picture],["tabel",N.show.table]].map(([n,o])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(t===n)}
          onClick=${()=>e(n)}>${o}</button>`)}
  </div>
`;function ul({picture:t,query:e}){let n=bt(null),[o,r]=wt(0),[s,i]=wt(null),l=e.kies||"",c=["plan","stap","soort","partner","staat","zonder"].map(j=>e[j]).join("|"),u=ie(()=>Or(t,e),[t,c]),p=(e.uit||"").split(",").filter(xt),m=ie(()=>Lr(u,p,t.date),[u,e.uit]),$=ie(()=>m.rows.filter(j=>j.from&&j.to),[m]),f=ie(()=>new Map(m.nodes.map(j=>[j.id,j.title])),[m]),k=m.rows.find(j=>j.id===l||l===`leeg~${j.id}`&&j),w=k?"":f.has(l)?l:"",x=ie(()=>cl(t,u.rows,e.zoek),[u,e.zoek]),y=!k&&!w&&Q(e.zoek||""),b=y?m.nodes.filter(j=>Q(j.title||"").includes(y)).map(j=>j.id):[],O=e.toon||(window.matchMedia("(max-width: 44rem)").matches?"tabel":"beeld"),C=j=>f.get(j)||N.not_said,Y=j=>{xt(j)&&H({uit:(p.includes(j)?p.filter(Ft=>Ft!==j):[...p,j]).join(","),kies:j})};Ue(()=>{!l||!M.started||(k?$t(h(N.chosen_pair,{from:C(k.from),to:C(k.to)})):w&&$t(h(N.chosen_one,{name:C(w)})))},[l]),_t(()=>(rs={name:t.name,drawing:n.current},()=>{rs=null}));let gt=k?[k.from,k.to].filter(Boolean):w?[w]:b,P={picture:t,rows:m.rows,name:C},ct=s&&s.id!==l&&a`<${Ar} ...${P} hover=${s} close=${()=>i(null)} />`,q=at(N.rows,x.length);return a`
    <${al} picture=${t} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${pl} shows=${O} choose=${j=>H({toon:j},!0)} /></div>
        <div class="tekening" hidden=${O!=="beeld"}>
          <${il} handle=${n} picture=${t} reset=${()=>r(o+1)} />
          <${ll} picture=${t} ids=${p} left=${m.left} />
          <div class="vlak">
            <${Fr} of=${`${t.name}|${t.date}|${t.centre||""}|${c}|${o}`}
              nodes=${m.nodes} edges=${$} options=${fl(t,p)} handle=${n} lit=${gt}
              line=${k?k.id:""} look=${!!l||b.length===1} shown=${O==="beeld"}
              title=${h(N.picture,{title:t.title})} onChoose=${j=>j&&ss(j)}
              onUnfold=${Y} onHover=${i} onClear=${()=>H({kies:null},!0)} />
            ${!u.rows.length&&a`<p class="leegbeeld">${t.centre?N.alone:N.empty}</p>`}
            ${ct}
          </div>
          <${Nr} picture=${t} hidden=${e.zonder||""} />
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <${Dr} picture=${t} rows=${x} chosen=${k?.id||w} pick=${ss}
            caption=${h(N.caption,{title:t.title,rows:q})} />
          <div class="acties">
            <${kt} name=${`${t.name}.csv`} rows=${()=>dl(t,x)} />
          </div>
        </div>
      </div>
      <${zr} ...${P} row=${k} node=${w} unfold=${Y} opened=${p} pick=${ss} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${N.loose}</p>`}
  `}var fl=(t,e)=>e.length&&t.name!==Oe?{...t.options,groups:{...d.around.options.groups,...t.options.groups}}:t.options,dl=(t,e)=>[[...Object.values(t.table),...vt],...e.map(n=>[...Object.keys(t.table).map(o=>gn(t,n,o)),...yt(null)])];function ml({name:t,title:e,sentence:n}){let o=[...Object.values(d.views).map(r=>[r.name,r.title]),[Oe,d.around.title]];return a`
    <${W} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${N.pictures}>
      ${o.map(([r,s])=>{let i=r===t?"page":null;return a`<li><a href=${T(["graaf",r])} aria-current=${i}>${s}</a></li>`})}
    </ul>
  `}function Hr({route:{path:t,query:e}}){let n=t[1]||Object.keys(d.views)[0],o=ie(()=>vr(n,e),[n,e.stand,e.plan,e.ding]);return o?a`
    <${ml} name=${n} title=${o.title} sentence=${o.sentence} />
    <${ul} key=${`${n}|${o.centre||""}`} picture=${o} query=${e} />
  `:a`<${Ne} />`}function Rn({name:t,of:e,rows:n,columns:o,fields:r,keep:s,sort:i}){let l=_[e];return function({route:u}){let p=I(u.query).plan,m=n(p).filter(w=>s(w,u.query)),$=o(),f=at(l.count,m.length),k=()=>[[...$.map(w=>w.label),...vt],...$o(m,$,Xo("sorteer",i)).map(w=>[...$.map(x=>x.text(w)),...yt(null,V(w.id)?.key||p)])];return a`
      <${W} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Ct}>
        <${Ve} />
        <div class="velden">
          <${ue} name="tekst" />
          ${r().map(w=>a`<${ft} ...${w} />`)}
          <${Ee} names=${Object.keys(u.query)} />
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
      <${Dt} text=${f} />
    `}}var Ir=zt.map(t=>[t.notation,t.label]),qr=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Ur=t=>Object.entries(d.codes[t]).map(([e,n])=>[e,n.label]),Kr=(t,e)=>!e||Q([v(t),...["altLabel","promise","summary"].flatMap(n=>X(t,n))].join(" ")).includes(Q(e)),me=_.partners,Gr=Rn({name:"partners",of:"partners",sort:"naam",rows:t=>d.partners[A?t:""],keep:(t,e)=>Kr(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||g(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:me.fields.step,name:"stap",options:Ir},{label:me.fields.kind,name:"soort",options:Ur("OrganisationKind")},{label:me.fields.role,name:"rol",options:Object.entries(me.roles)}],columns:()=>[{key:"naam",label:me.columns.name,text:t=>v(t.id),cell:t=>[a`<${S} id=${t.id} />`,a`<${$n} id=${t.id} />`]},{key:"soort",label:me.columns.kind,text:t=>Nt(t.id,"organisationKind")},{key:"stappen",label:me.columns.steps,text:t=>qr(t.steps)},{key:"handelt",label:me.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:me.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:me.columns.wish,text:t=>t.wish}]}),Lt=_.measures,Dn=t=>d.called[t]?.short||"",Wn=t=>g(t,"prefLabel"),$l=qs.map(t=>({id:t,...d.works[t]})).sort((t,e)=>z(Dn(t.id)||"~",Dn(e.id)||"~")||z(Wn(t.id),Wn(e.id))),vo=A?"":be[0].date,hl=(t,e,n)=>({key:t,label:e,text:({id:o})=>pn(o,n)?Rt(o,n):"",cell:({id:o})=>pn(o,n)&&a`<${ot} id=${o} date=${n} />`}),gl=()=>on("Chapter").sort((t,e)=>z(g(t,"identifier"),g(e,"identifier"))).map(t=>[t,h(Lt.chapter,{identifier:g(t,"identifier"),title:Wn(t)})]),Vr=Rn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>$l.filter(e=>tn(e.id,t)),keep:(t,e)=>Kr(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:cn(t.id).includes(e.stap)))&&(!e.soort||Ks(t.id).includes(e.soort))&&(!e.wat||Et(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||pn(t.id)===e.staat),fields:()=>[{label:Lt.fields.what,name:"wat",options:Object.entries(Lt.types)},{label:Lt.fields.chapter,name:"hoofdstuk",options:gl()},{label:Lt.fields.step,name:"stap",options:[...Ir,["alle",Lt.across]]},{label:Lt.fields.kind,name:"soort",options:an.map(t=>[t.notation,t.label])},{label:Lt.fields.status,name:"staat",options:Ur("Status")}],columns:()=>[{key:"nr",label:Lt.columns.number,text:({id:t})=>Dn(t),cell:({id:t})=>Dn(t)?a`<a href=${te(t)}>${Dn(t)}</a>`:a`<span class="zacht">${Lt.no_number}</span>`},{key:"naam",label:Lt.columns.name,text:({id:t})=>Wn(t),cell:({id:t})=>a`<${S} id=${t} text=${Wn(t)} />`},...ne(({id:t})=>V(t)?.key),{key:"wat",label:Lt.columns.what,text:({id:t})=>nt(t)},...vo&&vo!==Jt?[hl("plan",B(je(vo)),vo)]:[],{key:"nu",label:A?Lt.columns.stand:B(je(Jt)),text:({id:t})=>Rt(t),cell:({id:t})=>a`<${ot} id=${t} />`},{key:"termijn",label:Lt.columns.deadline,text:({id:t})=>g(t,"finalDueBy"),cell:({id:t})=>it(g(t,"finalDueBy"))},{key:"stap",label:Lt.columns.step,text:t=>t.across?_.shared.all_steps:qr(cn(t.id))},{key:"wie",label:Lt.columns.lead,sort:!1,text:t=>t.container?"":so(t.id).map(v).join(", ")||_.shared.nobody,cell:t=>t.container?"":so(t.id).length?a`<${oe} ids=${so(t.id)} />`:a`<span class="zacht">${_.shared.nobody}</span>`}]});var Re=_.lookup,_l=t=>F(["concerns","reportedUnder","barrier"].flatMap(e=>At(t,e))).filter(Z),bl=Object.entries(d.lookups).map(([t,e])=>({id:t,...e,about:_l(t),text:Q([v(t),...X(t,"altLabel"),g(t,"summary"),e.told].join(" "))})),Jr=t=>Qt(t).map(mt),Qr=Rn({name:"naslag",of:"lookup",sort:"naam",rows:t=>bl.filter(e=>tn(e.id,t)),keep:(t,e)=>(!e.wat||Et(t.id,e.wat))&&(!e.tekst||t.text.includes(Q(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Re.fields.what,name:"wat",options:Object.entries(Re.types).filter(([t])=>on(t).length)},{label:Re.fields.step,name:"stap",options:zt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Re.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${S} id=${t} />`,g(t,"summary")&&a`<p class="zacht">${g(t,"summary")}</p>`]},...ne(({id:t})=>V(t)?.key),{key:"wat",label:Re.columns.what,text:({id:t})=>nt(t)},{key:"zegt",label:Re.columns.told,text:t=>t.told},{key:"over",label:Re.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${oe} ids=${t.about} name=${Me} />`},{key:"bron",label:Re.columns.place,sort:!1,text:({id:t})=>Jr(t).join("; "),cell:({id:t})=>{let[e,...n]=Jr(t),o=h(_.shared.more_places,{count:n.length});return[e,n.length>0&&a`<span class="zacht">${o}</span>`]}}]});var De=_.overview;function kl({cell:t}){let{column:e,plan:n,why:o=[],across:r=0,candidates:s}=t,i=T("overzicht",{...M.route.query,cel:pe(e,null,n)});return a`
    <p>${un(R(n))}</p>
    ${o.length>0&&a`<h3>${De.why}</h3>`}
    ${o.map(l=>a`<p>${g(l,"rationale")} <span class="zacht">${g(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${h(De.elsewhere,{count:r,kind:K(e)})}${" "}
          <a href=${i}>${De.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${De.who}</h3><${Yo} list=${s} plan=${n} />`}
  `}var yl=(t,e,n,o,r)=>ln(t,r).filter(s=>oo(L(s,"barrier"))===e&&(n!=="kind"||X(s,"interventionKind").includes(o)));function vl({row:t,cell:e,step:n,by:o,scenario:r,plan:s,address:i}){let l=bt(null),c=bt(null);_t(()=>{let k=document.getElementById(Bn(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Bn(i)))?.focus()},[]);let{word:u,lines:p,look:m}=Ut(e),$=h(De.panel_note,{scenario:St(r,s)}),f=k=>n===null?[]:yl(k,n,o,t.key,r);return a`
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
          ${h(De.panel,{row:t.label,step:tt(n)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${_.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${e.strict?h(De.strict.panel,{said:e.strict}):De.strict.same}</p>`}
      <p class="zacht">${A&&`${s.title}. `}${$}</p>
      ${e.things.length?e.things.map(k=>a`<${fr} key=${k} id=${k} date=${r.date} contributions=${f(k)} />`):a`<${kl} cell=${e} />`}
    </dialog>
  `}function Xr({address:t,by:e,scenario:n}){let{key:o,step:r,plan:s}=Xs(t),i=R(s),l=i&&Ae(e,n,i).find(p=>p.key===o),c=l?.cells[ve(i).indexOf(r)];return c?a`<${vl} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:n,plan:i,address:t}} />`:null}var _n=_.overview;function wl({row:t,cell:e,step:n,plan:o}){let{word:r,lines:s,look:i}=Ut(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${tt(n)}><span>${r}</span></td>`;let l=pe(t.key,n,o.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${tt(n)}>
      <button
        type="button"
        id=${Bn(l)}
        aria-haspopup="dialog"
        onClick=${()=>H({cel:l})}
      >
        <span class="sr">${h(_n.cell,{row:t.label,step:tt(n)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${h(_n.strict.cell,{said:e.strict})}</span>`}
        ${e.most_basis&&a`<${Fe} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var as=({look:t,name:e,note:n})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${n&&a`<span class="bij">${n}</span>`}</th>
`,xl=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${S} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ve(e).map((n,o)=>a`<${wl} row=${t} cell=${t.cells[o]} step=${n} plan=${e} />`)}
  </tr>
`,Yr=({by:t,scenario:e,plan:n})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${n===d.plans[0]?"matrix":`matrix-${n.key}`}
    role="table"
  >
    <caption>${h(_n.caption,{rows:_n.heads[t],scenario:St(e,n)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${as} name=${_n.heads[t]} />
        ${n.steps.map(o=>a`<${as} name=${a`<a href=${te(o.id)}>${o.label}</a>`} note=${o.step} />`)}
        <${as} look="dwars" name=${_.shared.all_steps} note=${_n.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${Ae(t,e,n).map(o=>a`<${xl} key=${o.key} row=${o} plan=${n} />`)}
    </tbody>
  </table>
`;var $e=_.overview,Zr={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:ta}=_.thing,Ol=(t,e,n)=>{let{word:o,lines:r}=Ut(e);if(!e)return[t.label,tt(n),$e.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,tt(n),o,r.join("; "),E("Basis",s),ta[i],l,c,u,ta[p]]},Sl=(t,e,n)=>[[...$e.csv,...vt],...Ae(t,e,n).flatMap(o=>o.cells.map((r,s)=>[...Ol(o,r,ve(n)[s]),...yt(e,n.key)]))],Cl=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${kt} name="matrix.csv" rows=${()=>Sl(t,e,n)} />
    <button type="button" onClick=${()=>er(t,e,n)}>${$e.svg}</button>
    <button type="button" onClick=${()=>nr(t,e,n)}>${$e.png}</button>
    <${ze} text=${()=>location.href} label=${$e.link} />
  </div>
`;function ea({route:t}){let e=I(t.query),n=Zr[t.query.rijen||""]||"kind",o=Object.entries(Zr).map(([i,l])=>[i,$e.rows[l]]),r=n==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${W} text=${$e.heading} title=${$e.title} />
    <${$r} open=${!t.query.rijen} />
    <${Ct}>
      <${dn} legend=${$e.rows.title} name="rijen" options=${o} current=${r} id="r" />
      <${Pe} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${en(e).map((i,l)=>a`
            ${A&&a`<h2>${i.title}</h2>`}
            <${bo} plan=${i} />
            <${Yr} by=${n} scenario=${e} plan=${i} />
            ${l===0&&a`<${hr} />`}
            <${Cl} by=${n} scenario=${e} plan=${i} />
            <${gr} scenario=${e} plan=${i} />
          `)}
      </div>
      <${_r} scenario=${e} />
    </div>
    ${s&&a`<${Xr} address=${s} by=${n} scenario=${e} />`}
    <${Dt} text=${s?"":h($e.shown,{scenario:St(e)})} />
  `}var G=_.questions,oa="gaps",na={barrier:t=>t.barrier&&tt(t.barrier),kind:t=>t.kind&&K(t.kind),partner:t=>t.partner&&v(It(t.partner)||t.partner),severity:t=>E("Severity",t.severity),detail:t=>t.detail&&(xt(t.detail)?v(t.detail):t.told)},sa=(t,e)=>(na[t]?na[t](e):e[t])||"",ra=t=>ut(t).gaps.flatMap(e=>Je(e).map(n=>({...n,plan:e.plan}))),aa={key:"severity",label:G.columns.weight,text:t=>String(Object.keys(d.codes.Severity).indexOf(t.severity)),cell:t=>a`<${mn} severity=${t.severity} />`};function jl(t){let e=Object.entries(t.columns),n=o=>xt(o.subject)?a`<${S} id=${o.subject} />`:o.subject_label;return[...e.map(([o,r],s)=>({key:o,label:r,text:i=>sa(o,i),cell:s===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[aa],...ne(o=>o.plan),{key:"bron",label:G.columns.place,sort:!1,text:o=>hn(o).map(mt).join("; ")}]}function Tl({name:t,query:e,scenario:n}){let o=ra(n).filter(l=>l.query===t);if(!o.length)return a`<p>${G.nothing}</p>`;let r=jl(e),s={rows:at(G.rows,o.length),scenario:St(n)},i=()=>[[G.columns.sentence,...r.map(l=>l.label),...vt],...o.map(l=>[l.sentence,...r.map(c=>c===aa?sa("severity",l):c.text(l)),...yt(n,l.plan)])];return a`
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
  `}function Ll({name:t,query:e,scenario:n}){let o=Object.values(d.views).find(i=>i.query===t),r=e.shelf===oa,s=T("overzicht",{rijen:G.rows_of[t]});return a`
    <p class="kruimel"><a href=${T("vragen")}>${G.title}</a></p>
    <${W} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Ct}><${Pe} /><//>`}
    <${fe} pairs=${[[G.why,e.why],[G.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${G.result}</h2>
          <${Tl} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in G.rows_of&&a`<p><a href=${s}>${G.in_overview}</a></p>`}
    ${o&&a`<p><a href=${T(["graaf",o.name])}>${G.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${G.ask} <code>${h(G.command,{name:t})}</code></p>`}
    <details>
      <summary>${G.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${G.sparql}><code lang="en">${e.sparql}</code></pre>
      <${ze} text=${()=>e.sparql} label=${G.copy} />
    </details>
  `}function Ml({shelf:t,counts:e}){let n=Object.entries(d.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!n.length)return null;let o=[{key:"titel",label:G.columns.title,text:r=>r.title,cell:r=>a`<a href=${T(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:G.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:G.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${et}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${n}
        columns=${t.name===oa?o:o.slice(0,2)}
      />
    </section>
  `}function ia({route:t}){let e=I(t.query),n=t.path[1],o=d.queries[n];if(n&&!o)return a`<${Ne} />`;if(n)return a`<${Ll} name=${n} query=${o} scenario=${e} />`;let r=new Map;for(let s of ra(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${W} text=${G.title}><p class="uitleg">${G.intro}</p><//>
    ${G.shelves.map(s=>a`<${Ml} shelf=${s} counts=${r} />`)}
  `}var bn=_.search,la,ca=(t,e,n,o,r,s,i)=>({id:t,href:e,label:n,kind:o,list:r,weight:Number(i),names:Q(s),folded:Q(r.join(`
`))});function Bl(){let t=new Map([...Bt.keys()].filter(Z).map(e=>[e,d.called[e]?[v(e)]:[]]));for(let[e,n]of Bt){let o=t.has(e)?e:bn.owners.flatMap(r=>At(e,r)).find(r=>t.has(r));o&&t.get(o).push(...bn.texts.flatMap(r=>n[r]||[]))}return t}var zl=()=>[...[...Bl()].map(([t,e])=>{let n=Math.min(...nn(t).map(r=>Number(bn.weights[r]??bn.weights.rest))),o=[v(t),...X(t,"altLabel")].join(" ");return ca(t,te(t),v(t),nt(t),e,o,n)}),...Object.entries(d.queries).map(([t,{title:e,question:n,why:o}])=>{let r=[e,n,o].filter(Boolean);return ca(t,T(["vragen",t]),e,bn.question,r,e,bn.weights.question)})];function pa(t){let e=Q(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};la??=zl();let n=r=>e.every(s=>r.names.includes(s)),o=la.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(n(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||z(r.item.label,s.item.label));return{wanted:e,found:o.map(({item:r})=>r)}}function ua(t,e){let n=i=>i!==t.label&&e.some(l=>Q(i).includes(l)),o=t.list.find(i=>n(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Q(o).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,o.length)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var We=_.search,is=100,fa=({text:t,wanted:e})=>Rs(t,e).map(({said:n,on:o})=>o?a`<mark>${n}</mark>`:n),Al=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${fa} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${A&&V(t.id)&&`, ${V(t.id).title}`}
    </span>
    <p><${fa} text=${ua(t,e)} wanted=${e} /></p>
  </li>
`;function da({route:t}){let e=t.query.q||"",{wanted:n,found:o}=pa(e),r=F(o.map(l=>l.kind)).sort(z),s=o.filter(l=>!t.query.wat||l.kind===t.query.wat);_t(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?at(We.found,s.length):We.nothing;return a`
    <${W} text=${We.title} />
    <section class="filters" aria-label=${We.label}>
      <div class="velden">
        <${ue} label=${We.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${ft} label=${We.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${n.length?i:We.type}</p>
    <ol class="resultaten">
      ${s.slice(0,is).map(l=>a`<${Al} key=${l.id} item=${l} wanted=${n} />`)}
    </ol>
    ${s.length>is&&a`<p>${h(We.too_many,{count:s.length-is})}</p>`}
    <${Dt} text=${n.length?i:""} />
  `}var kn=_.thing,El=new Set([...d.hidden,...kn.said]),J=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Ht=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Xe=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;function Pl({property:t,value:e}){return e.startsWith("@")?a`<${S} id=${e.slice(1)} />`:d.lists[t]?E(d.lists[t],e):kn.truth[e]||it(e)}var yn=t=>Object.entries(Bt.get(t)).filter(([e])=>!El.has(e)).map(([e,n])=>{let o=n.map(r=>a`<${Pl} property=${e} value=${r} />`);return[B(Le(e)),o.length>1?a`<${Xe} items=${o} />`:o[0]]}),wo=({id:t})=>le(t).some(([e])=>Et(e,"Figure"))&&a`<${J} title=${kn.figures}><${Zo} id=${t} /><//>`;function vn({id:t,skip:e}){let n=new Map;for(let[c,u]of le(t)){if(!Z(c)||Et(c,"Figure")||Et(c,"Barrier")||e.includes(u))continue;let p=kn.from_here[u]||h(kn.this,{term:Le(u)});n.set(c,[...n.get(c)||[],p])}if(!n.size)return null;let o=[...n].map(([c,u])=>({from:c,how:F(u).join(", ")})),{columns:r,title:s,caption:i}=kn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${S} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>nt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Rt(c),cell:({from:c})=>Te(c)&&a`<${ot} id=${c} />`}];return a`
    <${J} title=${s}>
      <${et} id="verwijst" caption=${i} rows=${o} sort="verband" columns=${l} />
    <//>
  `}var st=_.thing.organisation,$a=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label);function Fl({id:t,rows:e}){let n=e.filter(l=>ro(l.role)),o=$a(n.flatMap(l=>cn(l.undertaking))),r=At(t,"unit"),s=g(t,"tooi"),i=[...yn(t),[_.thing.also_known,X(t,"altLabel").join(", ")],[st.units,r.length>0&&a`<${se} ids=${r} />`],[st.identity,s?h(st.identified,{code:s,date:it(g(t,"checkedOn"))}):st.unidentified]];return a`
    <${J} title=${_.thing.known}>
      <${Ht} text=${g(t,"summary")} />
      ${Gs(t)&&a`<p>${st.collective}</p>`}
      ${g(t,"isIndependent")==="true"&&a`<p>${st.independent}</p>`}
      <p>${o.length?h(st.steps,{steps:Zn(o.map(l=>l.toLowerCase()))}):st.no_steps}</p>
      <${fe} pairs=${i} />
    <//>
  `}function Nl({rows:t}){let e=st.columns,n=({undertaking:s})=>d.works[s]?.across?_.shared.all_steps:$a(cn(s)).join(", "),o=[...ne(s=>V(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${S} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>nt(s.undertaking)},{key:"rol",label:e.role,text:s=>E("Role",s.role)},{key:"stand",label:e.stand,text:s=>Rt(s.undertaking),cell:s=>a`<${ot} id=${s.undertaking} />`},{key:"stap",label:e.step,text:n},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${jt} of=${[s.id]} />`}],r=F(t.map(s=>s.undertaking)).length;return a`
    <${J} title=${h(st.work,{count:r})}>
      <p class="zacht">${st.work_note}</p>
      ${r?a`<${et} id="acties" caption=${st.work_caption} rows=${t} sort="actie" columns=${o} />`:a`<p>${_.shared.none}</p>`}
    <//>
  `}function Rl({id:t}){let e=Ot(t,"Contribution","byOrganisation");return e.length?a`
    <${J} title=${h(st.own,{count:e.length})}>
      <p class="zacht">${st.own_note}</p>
      ${e.map(n=>a`
          <h3><${S} id=${L(n,"initiative")} /></h3>
          <${Fn} id=${n} />
          <${jt} of=${[n]} />
        `)}
    <//>
  `:null}function Dl({id:t}){let e=Ot(t,"Expectation","organisation");return e.length?a`
    <${J} title=${st.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${B(Nt(n,"engagement")||st.wish)}</strong>: ${g(n,"rationale")}</p>
            <${jt} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Wl({id:t}){let e=["member","organization"].flatMap(o=>Ot(t,"Membership",o));if(!e.length)return null;let n=e.map(o=>[a`<${S} id=${L(o,"member")} />`,st.member,a`<${S} id=${L(o,"organization")} />`,`: ${g(o,"post")}`]);return a`<${J} title=${st.members}><${Xe} items=${n} /><//>`}var ma=4;function Hl({id:t,rows:e}){let n=new Map;for(let{undertaking:r}of e.filter(s=>ro(s.role)))for(let s of Ln(r).filter(i=>i!==t))n.set(s,F([...n.get(s)||[],r]));if(!n.size)return null;let o=r=>{let s=n.get(r).map(Me),i=h(s.length>ma?st.more_works:st.works,{works:s.slice(0,ma).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${J} title=${st.together}>
      <p class="zacht">${st.alphabetical}</p>
      <${se} ids=${de([...n.keys()])} more=${o} look="kolommen" />
    <//>
  `}function ha({id:t}){let e=ao(t);return a`
    <${Fl} id=${t} rows=${e} />
    <${Nl} rows=${e} />
    <${Rl} id=${t} />
    <${Dl} id=${t} />
    <${Wl} id=${t} />
    <${Hl} id=${t} rows=${e} />
    <${vn} id=${t} skip=${["unitOf","unit"]} />
  `}var re=_.thing.step,ls=t=>Yt[t]?.[1]||"",ga=(t,e="")=>[a`<${Fe} basis=${t} />`,` ${ls(t)}${e}`],Il=({id:t,narrow:e})=>a`
  <${J} title=${re.what}>
    <${Ht} text=${g(t,"step")} />
    <${Ht} text=${g(t,"definition")} />
    <${Ht} text=${g(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${re.narrower}<${oe} ids=${e} />.</p>`}
    ${L(t,"broader")&&a`<p>${re.broader}<${S} id=${L(t,"broader")} />.</p>`}
  <//>
`;function ql({id:t,scenario:e}){let n=re.cell_columns,o=ut(e).matrix.kind.filter(c=>to(c.barrier,c.plan)===t);if(!o.length)return null;let r=c=>T("overzicht",{cel:pe(c.column,oo(t),c.plan)}),s=c=>B(K(c.column)),i=c=>{let{word:u,lines:p,look:m}=Ut(c);return[a`<span class=${`chip ${m}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...ne(c=>c.plan),{key:"soort",label:n.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:n.stand,text:c=>Ut(c).word,cell:i},{key:"hoe",label:n.how,text:c=>ls(c.most_basis),cell:c=>c.most_basis&&ga(c.most_basis)}];return a`
    <${J} title=${re.cells}>
      <p class="zacht">${St(e)}</p>
      <${et} id="vakken" caption=${re.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function Ul({links:t,scenario:e}){let n=re.columns,o=s=>L(s,"initiative"),r=[...ne(s=>V(s)?.key),{key:"actie",label:n.action,text:s=>v(o(s)),cell:s=>a`<${S} id=${o(s)} />`},{key:"soort",label:n.kind,text:s=>X(s,"interventionKind").map(K).join(", ")},{key:"wie",label:n.who,sort:!1,text:s=>Ln(o(s)).map(v).join(", "),cell:s=>a`<${oe} ids=${Ln(o(s))} />`},{key:"stand",label:n.stand,text:s=>Rt(o(s),e.date),cell:s=>a`<${ot} id=${o(s)} date=${e.date} />`},{key:"hoe",label:n.how,text:s=>ls(g(s,"basis")),cell:s=>ga(g(s,"basis"),`; ${Nt(s,"strength")}`)}];return a`
    <${J} title=${h(re.work,{count:F(t.map(o)).length})}>
      ${t.length?a`<${et} id="wiewat" caption=${re.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${un(R(e.plan))}</p>`}
    <//>
  `}function Kl({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${S} id=${n} />`,h(ee(V(n)).thing.step.helper,{awareness:Nt(n,"awareness")||re.unaware})]);return a`<${J} title=${re.helpers}><${Xe} items=${e} /><//>`}function _a({id:t}){let e=I(M.route.query),n=At(t,"narrower"),o=s=>[t,...n].flatMap(i=>Ot(i,s,"barrier")),r=o("Contribution").filter(s=>Xt(s,e.date)&&tn(s,e.plan)&&(!e.stated||rn("isStated",g(s,"basis"))));return a`
    <${Il} id=${t} narrow=${n} />
    <${ql} id=${t} scenario=${e} />
    <${Ul} links=${r} scenario=${e} />
    <${Kl} ids=${o("Facilitator")} />
  `}var ae=t=>ee(V(t)).thing.undertaking,ba=t=>a`<${jt} of=${[t]} />`;function Gl({report:t,said:e}){return a`
    <${Ht} text=${g(t,"summary")} />
    <${Qe} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${jt} of=${[t]} />
  `}function Vl({id:t}){let e=V(t),{result:n}=ae(t),o=e.dates.filter(({date:s})=>pn(t,s));if(!o.length)return null;let r=(s,i)=>i===e.date&&n[g(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${o.map(({date:s,label:i})=>{let l=io(t,s);return a`
          <li>
            <strong>${B(i)}</strong>
            <p><${ot} id=${t} date=${s} /></p>
            ${l&&a`<${Gl} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function Jl({id:t}){let e=At(t,"silentPart"),n=e.map(o=>[g(o,"summary"),a`<span class="zacht"> (${E("SilentWeight",g(o,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${ae(t).silent}</strong></p><${Xe} items=${n} />`}function Ql({id:t}){let e=ae(t),n=e.deadline_columns,o=lo(t);if(!o.length)return null;let r=i=>[`“${g(i,"deadlineText")}”`,g(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:n.text,text:i=>g(i,"deadlineText"),cell:r},{key:"waarvoor",label:n.what,text:i=>g(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>g(i,"dueBy"),cell:i=>it(g(i,"dueBy"))||g(i,"condition")},{key:"soort",label:n.kind,text:i=>co(g(i,"modality"))},{key:"er",label:n.there,text:i=>ce(i).delivery||e.not_there},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:i=>[a`<${Ht} text=${g(i,"summary")} />`,ba(i)]}];return a`<${et} id="termijnen" caption=${e.deadlines} rows=${o} columns=${s} />`}function Xl({id:t}){let e=ae(t),n=e.who_columns,o=Ke(t);if(!o.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${S} id=${i} /><${$n} id=${i} />`,s=[{key:"wie",label:n.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:n.role,text:i=>E("Role",i.role)},{key:"wat",label:n.note,sort:!1,text:i=>g(i.id,"summary")},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:i=>ba(i.id)}];return a`<${et} id="wie" caption=${e.who_caption} rows=${o} columns=${s} />`}function Yl({id:t}){let e=At(L(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${ae(t).heading}<${oe} ids=${e} />.</p>`}function Zl({id:t}){let e=ae(t),n=ln(t);if(n.length)return n.map(r=>a`<${Fn} id=${r} /><${jt} of=${[r]} />`);if(g(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let o=X(t,"interventionKind").map(K).join(", ");return a`
    <p>${h(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${g(t,"rationale")}</p>
  `}function tc({id:t}){let e=ae(t),n=le(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),o=r=>a` <${ot} id=${r} />`;return a`
    <${J} title=${e.container}><p>${e.parts}</p><${se} ids=${n} more=${o} /><//>
  `}var ec=({id:t})=>a`
  <${J} title=${ae(t).progress}><${Vl} id=${t} /><${Jl} id=${t} /><${Ql} id=${t} /><//>
  <${J} title=${ae(t).who}><${Xl} id=${t} /><${Yl} id=${t} /><//>
  <${J} title=${ae(t).steps}><${Zl} id=${t} /><//>
`;function ka({id:t}){let e=ae(t),n=V(t),o=g(t,"promise"),r=yn(t),s=g(t,"isContainer")==="true"?tc:ec;return a`
    <${J} title=${o?e.promise:e.what}>
      <${Ht} text=${o} />
      <${Ht} text=${g(t,"summary")} />
      ${g(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:je(n.date,n)})}</p>`}
      ${g(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${jt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${wo} id=${t} />
    ${r.length>0&&a`<${J} title=${_.thing.further}><${fe} pairs=${r} /><//>`}
    <${vn} id=${t} skip=${["subMeasureOf"]} />
  `}var He=_.thing;function nc({id:t}){let e=le(t).filter(([r,s])=>s==="inChapter"&&Te(r)).map(([r])=>r),n=[...yn(t),[He.also_known,X(t,"altLabel").join(", ")],[He.place,Qt(t).length>0&&a`<${jt} of=${[t]} />`]],o=r=>a` <${ot} id=${r} />`;return a`
    <${J} title=${He.known}>
      ${Et(t,"Facilitator")&&a`<p class="zacht">${ee(V(t)).thing.other.judged}</p>`}
      <${Ht} text=${g(t,"summary")} />
      <${Ht} text=${g(t,"rationale")} />
      <${fe} pairs=${n} />
    <//>
    <${wo} id=${t} />
    ${e.length>0&&a`<${J} title=${He.other.chapter}><${se} ids=${de(e)} more=${o} /><//>`}
    <${vn} id=${t} skip=${["inChapter"]} />
  `}var ya=5;function oc({id:t}){let e=I(M.route.query),n=s=>Je(s).some(i=>i.subject===t||Et(t,"Barrier")&&to(i.barrier,s.plan)===t||Tn(t)&&[i.partner,...i.beside||[]].includes(g(t,"notation"))),o=ut(e).gaps.filter(n);if(!o.length)return null;let r=o.slice(ya);return a`
    <${J} title=${h(He.gaps,{count:o.length})}>
      <${Pn} list=${o.slice(0,ya)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${h(_.shared.show_more,{count:r.length})}</summary>
            <${Pn} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var va={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function sc({id:t}){let e=sn(t),n=[va[e]&&a`<a href=${T(va[e])}>${He.crumbs[e]}</a>`,A&&V(t)?.title,...["inChapter","subMeasureOf"].map(o=>L(t,o)&&a`<${S} id=${L(t,o)} />`),nt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((o,r)=>[r>0&&" › ",o])}</p>`}var rc={undertaking:ka,organisation:ha,step:_a,other:nc};function wa({route:t}){let e=t.path.slice(1).join("/");if(!Z(e))return a`<${Ne} />`;let n=v(e),o=sn(e),r=rc[o],s=()=>{let l=h(He.footnote,{kind:nt(e),name:n,said:g(e,"promise")||g(e,"summary")});return po(l.trim().replace(/([^.!?])$/,"$1."),Qt(e),null,V(e)||R())},i=o==="undertaking"&&g(e,"isContainer")!=="true";return a`
    <${sc} id=${e} />
    <${W} text=${Et(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${ot} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${ze} text=${s} />
      <a href=${T(["graaf","omgeving"],{ding:e})}>${He.around}</a>
    </div>
    <${r} id=${e} />
    <${oc} id=${e} />
  `}var he=_.timeline,ac=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),xa=(t,e)=>[t.progress&&t.id&&Rt(t.id,e),t.stand[e]].filter(Boolean).join("; "),xo=t=>t.day.slice(0,4);function ic({row:t,date:e}){let n=xa(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${he.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${S} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&a`<span class="zacht"> – ${n}</span>`}
        </p>
        <${ar} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var lc=(t,e)=>[[...he.csv,...vt],...t.map(n=>[n.when,he.kinds[n.kind],n.id&&v(n.id),n.what,xa(n,e.date),Qt(n.at).map(mt).join("; "),...yt(e,n.plan||n.at)])],cc=["tekst","wat","stap","jaar"];function pc({years:t}){return a`
    <${Ct}>
      <${Ve} />
      <${zn} />
      <div class="velden">
        <${ue} name="tekst" />
        <${ft} label=${he.fields.what} name="wat" options=${Object.entries(he.kinds)} />
        <${ft} label=${he.fields.step} name="stap" options=${zt.map(e=>[e.notation,e.label])} />
        <${ft} label=${he.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Ee} names=${cc} />
      </div>
    <//>
  `}function Oa({route:t}){let e=I(t.query),n=t.query,o=d.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||xo(l)===n.jaar)&&(!n.tekst||Q(ac(l)).includes(Q(n.tekst)))),s=at(he.count,r.length),i=l=>r.filter(c=>xo(c)===l);return a`
    <${W} text=${he.title}><p class="uitleg">${he.intro}</p><//>
    <${pc} years=${F(o.map(xo))} />
    <p class="telling">${s}<${kt} name="tijdlijn.csv" rows=${()=>lc(r,e)} /></p>
    ${F(r.map(xo)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${ic} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Dt} text=${s} />
  `}var ht=_.unknown,Mt=d.unknown,ge=({of:t,count:e,intro:n=t.intro,children:o})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:h(ht.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${n}</p>
    ${o}
  </section>
`;function wn({items:t,shown:e=12}){let n=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${n.length>0&&a`
        <details>
          <summary>${h(_.shared.show_more,{count:n.length})}</summary>
          <ul>${n}</ul>
        </details>
      `}
  `}var Sa=t=>de(t).map(e=>a`<li><${S} id=${e} /></li>`),Ca=t=>[...t].sort((e,n)=>z(v(L(e,"initiative")),v(L(n,"initiative")))),uc=({id:t})=>a`
  <li>
    <${S} id=${L(t,"initiative")} />${" → "}<${mo} id=${L(t,"barrier")} />
    ${`: ${g(t,"rationale")}`}<${Qe} of=${t} />
  </li>
`,fc=({id:t})=>a`
  <li><${S} id=${L(t,"initiative")} />${`: ${Nt(t,"status")}`}<${Qe} of=${t} /></li>
`;function dc(){let t=ht.unjudged,e=de(Mt.unjudged).map(n=>a`<li><${S} id=${n} /><span class="zacht"> – ${nt(n).toLowerCase()}</span></li>`);return a`
    <${ge} of=${t} count=${e.length}>${e.length?a`<${wn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function mc(){let t=on("Contribution").length,e=s=>a`<${uc} id=${s} />`,n=Ca(Mt.weak).map(e),o=h(ht.weak.intro,{all:t,stated:t-n.length}),r=Ca(Mt.statuses).map(s=>a`<${fc} id=${s} />`);return a`
    <${ge} of=${ht.weak} count=${n.length} intro=${o}><${wn} items=${n} shown=${6} /><//>
    <${ge} of=${ht.other} count=${Mt.other.length}><${wn} items=${Mt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ge} of=${ht.statuses} count=${r.length}><${wn} items=${r} shown=${6} /><//>`}
  `}var $c=()=>a`
  <${ge} of=${ht.clashes} count=${Mt.clashes.length}>
    ${de(Mt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${S} id=${t} /></h3>
          <p>${g(t,"summary")}</p>
          <${jt} of=${[t]} />
        </div>
      `)}
  <//>
`;function hc(){if(!Mt.judged.length)return null;let t=e=>h(ht.judged.line,{step:v(L(e,"barrier")),kinds:X(e,"interventionKind").map(K).join(", "),state:Nt(e,"state"),why:g(e,"rationale"),who:g(e,"post"),date:it(g(e,"asOf"))});return a`
    <${ge} of=${ht.judged} count=${Mt.judged.length}>
      <ul>${Mt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function gc(){let t=ht.expected.columns,e=o=>L(o,"barrier"),n=[{key:"stap",label:t.step,text:o=>v(e(o)),cell:o=>a`<${S} id=${e(o)} />`},{key:"soort",label:t.kind,text:o=>X(o,"interventionKind").map(K).join(", ")},{key:"waarom",label:t.why,sort:!1,text:o=>g(o,"rationale")},{key:"bron",label:t.who,sort:!1,text:o=>g(o,"source")}];return a`
    <${ge} of=${ht.expected} count=${Mt.expected.length}>
      <details>
        <summary>${ht.expected.show}</summary>
        <div class="rol">
          <${et} id="verwacht" caption=${ht.expected.caption} rows=${Mt.expected} columns=${n} />
        </div>
      </details>
    <//>
  `}var _c=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(d.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function bc(){let t=ht.reading;return a`
    <${ge} of=${t}>
      ${Object.entries(t.lists).map(([e,n])=>a`<h3>${n}</h3><${_c} list=${e} />`)}
      ${t.rules.map(({title:e,text:n})=>a`<h3>${e}</h3><p>${n}</p>`)}
      <h3>${t.source}</h3>
      ${d.plans.map(e=>a`<p>${`${Ge(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var ja=()=>a`
  <${W} text=${ht.title}><p class="uitleg">${ht.intro} ${ke}</p><//>
  <${dc} />
  <${mc} />
  <${$c} />
  <${hc} />
  <${ge} of=${ht.nameless} count=${Mt.nameless.length}><${wn} items=${Sa(Mt.nameless)} /><//>
  <${ge} of=${ht.generic} count=${Mt.generic.length}><${wn} items=${Sa(Mt.generic)} /><//>
  <${gc} />
  <${bc} />
`;var dt=_.whatif,La=(t,e,n)=>ut({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier);function Ma(t){if(!t)return dt.no_cell;let{word:e,lines:n}=Ut(t);return[e,...n].join(", ")}var cs=(t,e)=>{let n=B(K(t.column));return e?h(dt.cell,{kind:n,step:tt(t.barrier).toLowerCase()}):n};function Ta({title:t,count:e,none:n,children:o}){return a`
    <section class="blok">
      <${A?"h3":"h2"}>${h(dt.part,{title:t,count:e})}<//>
      ${e?o:a`<p>${n}</p>`}
    </section>
  `}function kc({loss:t,scenario:e,id:n,title:o}){let r=l=>La(t,l,e),s=l=>T("overzicht",{cel:pe(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:dt.columns.cell,sort:!1,text:l=>cs(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${cs(l,r(l))}</a>`:cs(l)},{key:"nu",label:dt.columns.now,sort:!1,text:l=>Ma(r(l))},{key:"weg",label:dt.columns.lost,sort:!1,text:l=>l.said}];return a`<${et} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${i} />`}function yc({loss:t,scenario:e}){let n=R(t.plan),{cells:o,none:r,...s}=n.words.losses,i=`verlies${n===d.plans[0]?"":`-${n.key}`}`,l=u=>[" ",a`<${ot} id=${u} date=${e.date} />`],c=(u,p)=>a`
    <${Ta} title=${u} count=${p.length} none=${r}><${se} ids=${p} more=${l} /><//>
  `;return a`
    <section>
      ${A&&a`<h2>${n.title}</h2>`}
      <p>${t.said}</p>
      <${Ta} title=${o} count=${t.cells.length} none=${r}>
        <${kc} loss=${t} scenario=${e} id=${i} title=${o} />
      <//>
      ${Object.keys(s).filter(u=>Array.isArray(t[u])).map(u=>c(s[u],t[u]))}
      ${t.blocks.map(u=>c(u.said,u.acts))}
    </section>
  `}function Ba({losses:t,without:e,scenario:n}){let o=()=>t.flatMap(r=>r.cells.map(s=>{let i=La(r,s,n),l=i?tt(s.barrier):"";return[e,K(s.column),l,Ma(i),s.said,...yt(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${yc} key=${r.plan} loss=${r} scenario=${n} />`):en(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${kt} name="wat-als.csv" rows=${()=>[[...dt.csv,...vt],...o()]} />
    </div>
  `}async function vc(t,e){let n=new URLSearchParams({stand:e.date,...e.stated&&{koppelingen:"genoemd"},...e.strict&&{lezing:"streng"},...e.strict&&{lezing:"streng"},...!e.expect&&{verwachtingen:"uit"}});for(let r of t)n.append("zonder",r);let o=await fetch(`antwoord?${n}`);if(!o.ok)throw new Error(String(o.status));return o.json()}function wc({notations:t,names:e,scenario:n}){let[o,r]=wt(null),s=[n.key,...t].join();if(Ue(()=>{let c=!0;return r(null),vc(t,n).then(u=>{c&&(r(u),$t(dt.done))}).catch(()=>c&&r({silent:!0})),()=>{c=!1}},[s]),!o)return a`<div><p>${dt.busy}</p></div>`;if(o.silent)return a`<div><p>${dt.silent}</p></div>`;let i=c=>!n.plan||c.plan===n.plan,l=at(dt.questions,o.gaps.filter(i).length);return a`
    <div>
      <${Ba} losses=${o.losses.filter(i)} without=${Zn(e)} scenario=${n} />
      <p>${h(dt.with_this,{questions:l,now:ut(n).gaps.length})}</p>
    </div>
  `}var Oo=t=>g(t,"notation");function xc({acting:t,chosen:e}){if(!d.served)return a`
      <${ft} label=${dt.one} name="zonder" options=${t.map(o=>[Oo(o),v(o)])} />
    `;let n=(o,r)=>{let s=r?[...e,o]:e.filter(i=>i!==o);H({zonder:s.map(Oo).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${dt.more}</legend>
      ${t.map(o=>a`
          <label key=${o}>
            <input
              id=${`zonder-${Oo(o)}`}
              type="checkbox"
              checked=${e.includes(o)}
              onChange=${r=>n(o,r.target.checked)}
            />
            ${` ${v(o)}`}
          </label>
        `)}
    </fieldset>
  `}function za({route:t}){let e=I(t.query),{without:n}=ut(e),o=Object.keys(n).filter(l=>n[l].length).sort((l,c)=>z(v(l),v(c))),r=(t.query.zonder||"").split(",").map(It).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${W} text=${dt.title}><p class="uitleg">${dt.intro}</p><//>
    <${Ct}>
      <${Pe} />
      <div class="velden"><${xc} acting=${o} chosen=${r} /></div>
    <//>
    ${!d.served&&a`<p class="zacht">${dt.alone}</p>`}
    ${r.length===1&&a`<${Ba} losses=${n[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&d.served&&a`<${wc} notations=${r.map(Oo)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${dt.choose}</p>`}
    <${Dt} text=${r.length===1?h(dt.said,{name:s[0]}):""} />
  `}var Gt=t=>document.getElementById(t);Gt("spring").addEventListener("click",t=>{t.preventDefault(),Gt("inhoud").focus()});Gt("menuknop")?.addEventListener("click",()=>{let t=Gt("menu").classList.toggle("is-open");Gt("menuknop").setAttribute("aria-expanded",String(t))});Gt("menu")?.addEventListener("click",t=>{t.target.closest("a")&&(Gt("menu").classList.remove("is-open"),Gt("menuknop").setAttribute("aria-expanded","false"))});Gt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=T("zoek",{q:Gt("zoek").value})});Gt("meld").addEventListener("click",()=>{let{text:t,done:e}=_.shared.report_fault,{version:n,content:o}=d.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:o};Go(h(t,{...r,sources:Ge()}),e)});var Aa={__proto__:null,overzicht:ea,aandachtspunten:yr,partners:Gr,maatregelen:Vr,naslag:Qr,tijdlijn:Oa,graaf:Hr,ding:wa,vragen:ia,"wat-als":za,vergelijk:lr,"weet-niet":ja,zoek:da,...d.served&&{controleer:sr},onbekend:Ne};function Oc(t){let e=t.path[0]||"overzicht",n=Gt("inhoud");n.className=`scherm-${e}`,Sn(a`<${Aa[e]||Aa.onbekend} key=${t.path.join("/")} route=${t} />`,n);for(let o of document.querySelectorAll("#menu a")){let r=Io(o.hash).path;r[0]===e?o.setAttribute("aria-current","page"):o.removeAttribute("aria-current"),o.setAttribute("href",T(r))}}Gt("inhoud").replaceChildren();Ns(Oc);document.documentElement.dataset.klaar="ja";return Da(Sc);})();
