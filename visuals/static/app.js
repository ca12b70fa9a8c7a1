"use strict";var ketenkaart=(()=>{var ir=Object.defineProperty;var Op=Object.getOwnPropertyDescriptor;var Cp=Object.getOwnPropertyNames;var jp=Object.prototype.hasOwnProperty;var Mp=(t,e)=>{for(var o in e)ir(t,o,{get:e[o],enumerable:!0})},Lp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Cp(e))!jp.call(t,s)&&s!==o&&ir(t,s,{get:()=>e[s],enumerable:!(n=Op(e,s))||n.enumerable});return t};var Tp=t=>Lp(ir({},"__esModule",{value:!0}),t);var Xd={};Mp(Xd,{answerTo:()=>Y,compare:()=>F,csv:()=>Jo,data:()=>h,graphNow:()=>fa,here:()=>z,matrixSvg:()=>Wr,scenarioOf:()=>D});function Jo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var kt=t=>document.getElementById(t);var Ma=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,o[e[r++]]):e[++r];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++r]]=l:i===6?n[1][e[++r]]+=l+"":i?(s=t.apply(l,Ma(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},ja=new Map;function La(t){var e=ja.get(this);return e||(e=new Map,ja.set(this,e)),(e=Ma(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,i="",l="",c=[0],m=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,s),r=6),$&&(c.push(r,$,0,s),r=6)),i=""},p=0;p<o.length;p++){p&&(r===1&&m(),m(p));for(var d=0;d<o[p].length;d++)n=o[p][d],r===1?n==="<"?(m(),c=[c],r=3):i+=n:r===4?i==="--"&&n===">"?(r=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(m(),r=1):r&&(n==="="?(r=5,s=i,i=""):n==="/"&&(r<5||o[p][d+1]===">")?(m(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(m(),r=2):i+=n),r===3&&i==="!--"&&(r=4,c=c[0])}return m(),c})(t)),e),arguments,[])).length>1?e:e[0]}var ct,Ea,Bp,go,lr,ss,Pa,es,za,pr,cr,Ep,Cn=Symbol.for("pv"),rs={},as=[],Pp=/^m(i|n|o|s|text|space)$/,mr=Array.isArray,$r=as.slice,Fo=Object.assign;function Ao(t){t&&t.parentNode&&t.remove()}function fr(t,e,o){var n,s,r,i={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?$r.call(arguments,2):o),On(t,i,n,s,null)}function On(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Cn,__v:s||++Ea,__i:-1,__u:0};return!s&&ct.vnode&&ct.vnode(r),r}function is(t){return t.children}function os(t,e){this.props=t,this.context=e,this.__g=0}function bo(t,e){if(e==null)return t.__&&bo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:bo(t)}function zp(t){var e,o=t.__v,n=o.__e,s=[],r=[],i=t.__P;i&&((e=Fo({constructor:Cn},o)).__v=o.__v+1,ct.vnode&&ct.vnode(e),dr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,s,n||bo(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,Wa(s,e,r),o.__=o.__e=null,e.__e!=n&&Aa(e))}function Aa(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Aa(t)}function Ta(t){(8&t.__g||(t.__g|=8,go.push(t),ss++))&&lr==ct.debounceRendering||((lr=ct.debounceRendering)||queueMicrotask)(Fa)}function Fa(){try{for(var t,e=1;go.length;)go.length>e&&go.sort(Pa),t=go.shift(),e=go.length,8&t.__g&&zp(t)}finally{(ss=go.length)&&(lr||queueMicrotask)(Fa)}}function Na(t,e,o,n,s,r,i,l,c,m,p){var d,$,f,u,k,y,x=n.__k||as,_=e.length;for(c=Ap(o,e,x,c,_),d=0;d<_;d++)(f=o.__k[d])!=null&&($=~f.__i&&x[f.__i]||rs,f.__i=d,y=dr(t,f,$,s,r,i,l,c,m,p),u=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&ur($.ref,null,f,$),f.ref&&p.push(f.ref,f.__c||u,f)),k=k||u,4&f.__u?(c=Ra(f,c,t,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&y!==void 0?c=y:u&&(c=u.nextSibling),f.__u&=-21);return o.__e=k,c}function Ap(t,e,o,n,s){var r,i,l,c,m,p,d,$,f,u=o.length,k=u,y=0,x=0,_=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[r]=On(null,i):mr(i)?i=_[r]=On(is,{children:i}):i.constructor===Cn&&i.__b?i=_[r]=On(i.type,i.props,i.key,i.ref,i.__v):_[r]=i,c=r+y,i.__=t,i.__b=t.__b+1,l=null,~(m=i.__i=Fp(i,o,c,k))&&(k--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==c-1?y--:m==c+1?y++:m!=c&&(m>c?y--:y++,x=1)):(~m||(s>u?y--:s<u&&y++),typeof i.type!="function"&&(i.__u|=4))):_[r]=null;if(x){for(p=[],d=[],r=0;r<s;r++)if((i=_[r])&&16&i.__u){for(y=0,$=p.length;y<$;)p[f=y+$>>1]<i.__i?y=f+1:$=f;p[y]=i.__i,d[r]=y+1}for(y=p.length;r--;)d[r]&&(d[r]==y?y--:_[r].__u|=4)}if(k)for(r=0;r<u;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=bo(l)),hr(l,l));return n}function Ra(t,e,o,n){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Ra(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=bo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Fp(t,e,o,n){var s,r=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function Ba(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function ts(t,e,o,n,s){var r,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Ba(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Ba(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=cr[e]||(cr[e]=Np(e)),(t.__a||(t.__a={}))[e]=pr,r=e!=(e=e.replace(za,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Np(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[es]==null)e[es]=pr++;else if(e[es]<this.__a[t])return;return o(ct.event?ct.event(e):e)}}}function dr(t,e,o,n,s,r,i,l,c,m){var p,d,$,f,u,k,y,x,_,C,v,q,J,L,bt,te,O,R,N=e.type;if(e.constructor!==Cn)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,d=r=[],p.nodeType==8?l=ns(p,r):r.push(p),l=r[0]||l),(p=ct.__b)&&p(e);t:if(typeof N=="function"){$=i.length;try{if(x=e.props,_=(p=N.prototype)&&p.render,C=(p=N.contextType)&&n[p.__c],v=p?C?C.props.value:p.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(_?e.__c=f=new N(x,v):(e.__c=f=new os(x,v),f.constructor=N,f.render=qp),C&&C.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),_&&(f.__s||(f.__s=f.state),N.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Fo({},f.__s)),Fo(f.__s,N.getDerivedStateFromProps(x,f.__s)))),u=f.props,k=f.state,f.__v=e,o.__c){if(x!==u&&_&&!N.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(x,v),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(x,f.__s,v)===!1){e.__v!=o.__v&&(f.props=x,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(V){V&&(V.__=e)}),as.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=bo(o);break t}f.componentWillUpdate&&f.componentWillUpdate(x,f.__s,v),_&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(u,k,y)})}else _&&!N.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),_&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=v,f.props=x,f.__P=t,f.__g&=-5,q=ct.__r,J=_?25:0;do f.__g&=-9,q&&q(e),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++J<25);_&&(as.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Fo({},n,f.getChildContext())),_&&o.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(u,k)),L=p&&p.type===is&&p.key==null?p.props.children:p,x.__P&&(p=l,s=(t=x.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(V){V&&hr(V,V)}),o.__k=null),l=o.__k?bo(o,0):null),l=Na(t,mr(L)?L:[L],e,o,n,s,r,i,l,c,m),x.__P&&(e.__e=null,l=p),e.__u&=-161,d&&d.some(Ao),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(V){if(i.length=$,e.__v=null,c||r)if(V&&V.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(R=r[O-1])&&R.nodeType==8;)O--;for(;O<r.length;O++)if(R=r[O])if(r[O]=null,bt){if(R==te)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(te=ns(bt=R))}}if(!bt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;bt=l}(p=ns(bt=e.__c.__z||(e.__c.__z=bt)))?(e.__e=bt,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ao);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),V&&V.then||qa(e),ct.__e(V,e,o)}}else l=e.__e=Rp(o.__e,e,o,n,s,r,i,c,m,t);return(p=ct.diffed)&&p(e),l}function ns(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function qa(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(qa))}function Wa(t,e,o){for(var n=0;n<o.length;)ur(o[n++],o[n++],o[n++]);ct.__c&&ct.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){ct.__e(r,s.__v)}})}function Rp(t,e,o,n,s,r,i,l,c,m){var p,d,$,f,u,k,y,x,_=o.props||rs,C=e.props,v=e.type;if(v=="svg"?s="http://www.w3.org/2000/svg":v=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((u=r[p])&&(v?u.localName==v:u.nodeType==3)){t=u,r[p]=null;break}}if(!t){if(x=m.ownerDocument||document,!v)return x.createTextNode(C);t=x.createElementNS(s,v,C.is?C:m),l&&(ct.__m&&ct.__m(e,r),l=!1),r=null}if(v){if(m=v=="template"&&t.content||t,r=v=="textarea"&&C.defaultValue!=null?null:r&&$r.call(m.childNodes),!l&&r)for(_={},p=0;p<t.attributes.length;p++)_[(u=t.attributes[p]).name]=u.value;for(p in _)u=_[p],p=="dangerouslySetInnerHTML"?$=u:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in C||ts(t,p,null,u,s);for(p in C)u=C[p],p=="children"?f=u:p=="dangerouslySetInnerHTML"?d=u:p=="value"?k=u:p=="checked"?y=u:l&&typeof u!="function"||_[p]===u||ts(t,p,u,_[p],s);d?(l||$&&(d.__html==$.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):($&&(t.textContent=""),(v=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Pp.test(v))&&(s="http://www.w3.org/1999/xhtml"),Na(m,mr(f)?f:[f],e,o,n,s,r,i,r?r[0]:o.__k&&bo(o,0),l,c),r&&r.some(Ao)),l&&v!="textarea"||(p="value",v=="progress"&&k==null?t.removeAttribute(p):k==null||k===t[p]&&(v!="progress"||k)||ts(t,p,k,_[p],s),p="checked",y!=null&&y!=t[p]&&ts(t,p,y,_[p],s))}else _===C||l&&t.data==C||(t.data=C);return t}function ur(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){ct.__e(s,o)}}function hr(t,e,o){var n,s,r,i;if(ct.unmount&&ct.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||ur(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){ct.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&hr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=ns(n,r=[]))&&(n==t.__e&&r.some(Ao),Ao(s),Ao(n)),o||Ao(t.__e),t.__e=t.__c=t.__=null}function qp(t,e,o){return this.constructor(t,o)}function He(t,e){var o,n,s,r;ct.__&&ct.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=On(is,{children:[t]}),s=[],r=[],dr(e,e.__k,n||rs,rs,e.namespaceURI,n?null:e.firstChild?$r.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),Wa(s,e.__k,r),e.__k.props.children=null}ct={__e:function(t,e,o,n){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw ss=0,t}},Ea=0,Bp=function(t){return t!=null&&t.constructor===Cn},os.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Fo({},this.state)),typeof t=="function"&&(t=t(Fo({},o),this.props)),t&&(Fo(o,t),this.__v&&(e&&this.__k.push(e),Ta(this)))},os.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ta(this))},os.prototype.render=is,go=[],ss=0,Pa=function(t,e){return t.__v.__b-e.__v.__b},es=Symbol(),za=/(PointerCapture)$|Capture$/i,pr=0,cr={},Ep=0;var tn,Ct,gr,Da,br=Object.is,ls=0,Qa=[],kr=[],vt=ct,Ia=vt.__b,Ha=vt.__r,Ua=vt.diffed,Ga=vt.__c,Ka=vt.unmount,Va=vt.__;function cs(t,e){vt.__h&&vt.__h(Ct,t,ls||e),ls=0;var o=Ct.__H||(Ct.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function U(t){return ls=1,Wp(Xa,t)}function Wp(t,e,o){var n=cs(tn++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Xa(void 0,e),function(r){var i=(n.__N||n.__)[0],l=n.t(i,r);br(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Ct,!Ct.__f)){Ct.__f=!0;var s=Ct.shouldComponentUpdate;Ct.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var m=!1,p=this.props!=r;if(c.__.some(function($){$.__N&&(m=!0,br($.__[0],$.__N[0])||(p=!0))}),s){var d=s.call(this,r,i,l);return m?d||p:d}return!m||p}}return n.__}function Be(t,e){var o=cs(tn++,3);!vt.__s&&wr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Ct.__H.__h.push(o))}function jt(t,e){var o=cs(tn++,4);!vt.__s&&wr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Ct.__h.push(o))}function ko(t){return ls=5,Ce(function(){return{current:t}},[])}function Ce(t,e){var o=cs(tn++,7);return wr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Dp(){var t;do{for(;t=kr.shift();)try{jn(t)}catch(o){vt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Qa.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(jn),e.__h.some(yr),e.__h=[]}catch(o){e.__h=[],vt.__e(o,t.__v)}}}while(kr.length)}vt.__b=function(t){Ct=null,Ia&&Ia(t)},vt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Va&&Va(t,e)},vt.__r=function(t){Ha&&Ha(t),tn=0;var e=(Ct=t.__c).__H;e&&(gr==Ct?Ct.__h=[]:(e.__h.some(jn),e.__h.some(yr),tn=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),gr=Ct},vt.diffed=function(t){Ua&&Ua(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ya(Qa.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),gr=Ct=null},vt.__c=function(t,e){e.some(function(o){try{o.__h.some(jn),o.__h=o.__h.filter(function(n){return!n.__||yr(n)})}catch(n){o.__h=[function(){throw n}]}}),Ga&&Ga(t,e)},vt.unmount=function(t){Ka&&Ka(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,Ya(kr.push(s))}else jn(s)}catch(r){e=r}}),n.__H=void 0,e&&vt.__e(e,n.__v))};var Za=typeof requestAnimationFrame=="function";function Ip(t){var e,o=function(){clearTimeout(n),Za&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Za&&(e=requestAnimationFrame(o))}function Ya(t){t!=1&&Da==vt.requestAnimationFrame||((Da=vt.requestAnimationFrame)||Ip)(Dp)}function jn(t){var e=Ct,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Ct=e}function yr(t){var e=Ct;t.__c=t.__(),Ct=e}function wr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!br(o,t[n])})}function Xa(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/var Mt=()=>ko(null);function Ja(t){return Array.isArray(t)?t.map(Ja):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[fr("wbr",null),e]:[e])}var a=La.bind((t,e,...o)=>fr(t,e,...typeof t=="string"?o.map(Ja):o));var Hp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Up={ernst:"gewicht"},z={route:{path:[],query:{}},started:!1},ti,_r=0,ei=new Map;function xr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[Up[s]||s,r]))}}function j(t,e={},o=!0){let n=o&&z.route?Object.fromEntries(Hp.filter(i=>z.route.query[i]).map(i=>[i,z.route.query[i]])):{},s=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}var ce=t=>j(["ding",t]);function A(t,e=!1){let o={...z.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=j(z.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++_r},"",n),vr())}function vr(t=!1){let e=xr(location.hash),o=z.route?.path.join("/")===e.path.join("/");z.route=e,ti(e),!o&&window.scrollTo(0,t&&ei.get(history.state?.turn)||0)}function oi(t){ti=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),_r=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>ei.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++_r},""),vr(s)};return window.addEventListener("popstate",n,{signal:o}),vr(),z.started=!0,()=>e.abort()}function Ue(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var b=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),T=(t,e,o={})=>b(e===1?t.one:t.more,{count:e,...o});var B=t=>t.slice(0,1).toUpperCase()+t.slice(1),tt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),E=t=>[...new Set(t)],Gp=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),F=(t,e)=>Gp.compare(t,e);function ni(t,e){let o=tt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),s=[],r=0;for(let{at:i,length:l}of n)i<r||(s.push({said:t.slice(r,i),on:!1},{said:t.slice(i,i+l),on:!0}),r=i+l);return[...s,{said:t.slice(r),on:!1}]}function si(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(s,r)=>r);for(let s=1;s<=t.length;s+=1){let r=[s];for(let i=1;i<=e.length;i+=1)r.push(Math.min(n[i]+1,r[i-1]+1,n[i-1]+ +(t[s-1]!==e[i-1])));if(Math.min(...r)>o)return o+1;n=r}return Math.min(n[e.length],o+1)}var h=JSON.parse(kt("gegevens").textContent||""),Kp=[...Object.keys(h.things),...Object.keys(h.addresses)],Sr=t=>Kp[t],ps=t=>typeof t=="string"?t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Sr(n)):Array.isArray(t)?t.map(ps):!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([e,o])=>[ps(e),ps(o)]));Object.assign(h,Object.fromEntries(h.numbered.map(t=>[t,ps(h[t])])));var io=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((s,r)=>[s,n[r]])));for(let{at:t}of Object.values(h.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=io(n);for(let t of Object.values(h.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[h.queries,h.views,h.codes,...Object.values(h.codes),h.names,h.flags,h.told,...Object.values(h.told),h.absent,h.dates,h.lists,h.kinds,h.called,h.works,h.partners,h.lookups,h.words,h.addresses])Object.setPrototypeOf(t,null);var be=new Map(Object.entries(h.things)),en=new Map(h.plans.map(t=>[t.key,t])),P=h.plans.length>1,g=h.words,Ut=t=>t?.words.page||g,Z=t=>en.get(t||"")||(P?void 0:h.plans[0]),Ee=t=>en.get(t),pt=t=>en.get(t.split("/")[0]),No=(t,e)=>!e||!pt(t)||pt(t)?.key===e,ao=[...new Map(h.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Gt=ao[ao.length-1].date,Ft=[...new Map(h.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ge=(t,e)=>{let o=pt(t);return o?h.stands[e]?.[o.key]||o.date:e},G=t=>h.dates[t]||t||"",Ro=(t=Z())=>t?.source||h.source,ke=t=>h.plans.filter(e=>!t.plan||e.key===t.plan),yo=(t,e=Z())=>(e?e.dates:ao).find(o=>o.date===t)?.label||G(t);var Or=5*2**20,et=()=>window.werkplaats,Kt=()=>et(),je=()=>h.served||!!et()&&et()?.state!=="off";async function ms(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var ri=t=>et()?.ask("answer",{options:t})??ms(`antwoord?${new URLSearchParams(t)}`),ai=t=>et()?.ask("words",{passage:t})??ms(`api/woorden?vindplaats=${encodeURIComponent(t)}`),ii=t=>et()?.ask("find",{text:t})??ms(`api/zoek?woorden=${encodeURIComponent(t)}`);async function li(t,e,o){let n=await et()?.ask("marked",{options:t,marks:e,kind:o});if(n)return n.data;let s=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!s.ok)throw new Error((await s.json()).message);return new Uint8Array(await s.arrayBuffer())}var ci=()=>h.served?["docx","xlsx"]:je()?["xlsx"]:[];async function Cr(t){let e=et();if(e)return e.ask("check",{name:t.name,data:await $s(t)});let o={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return ms("controleer",{method:"POST",body:t,headers:o})}async function $s(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(b(g.check.unreadable,{name:t.name}))}}var pi=io(h.answers.cells),mi=io(h.answers.gaps),Vp=io(h.answers.candidates),Zp=io(h.answers.losses),Yp=io(h.answers.reach),Qp=io(h.answers.links),Xp=io(h.answers.places);for(let t of[...mi,...pi])"candidates"in t&&(t.candidates=Vp[t.candidates]);var jr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function Y(t){let e=h.answers.by[t.key],o=(r,i)=>r.map(l=>i[l]),n=(r,i)=>jr(r,l=>o(l,i));if(e.read||={gaps:o(e.gaps,mi),matrix:n(e.matrix,pi),without:n(e.without,Zp),apart:e.apart,points:e.points,most:e.most,reach:o(e.reach,Yp),links:Qp[e.links],places:o(e.places,Xp)},!t.plan)return e.read;let s=r=>r.filter(i=>i.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:s(e.read.gaps),matrix:jr(e.read.matrix,s),without:jr(e.read.without,s),apart:s(e.read.apart),points:s(e.read.points),most:s(e.read.most),reach:s(e.read.reach),links:e.read.links,places:s(e.read.places)}),e.byPlan.get(t.plan)}function on({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}var Lr=t=>t.key in h.answers.by,Jp=t=>Lr(t)||!!et();function D(t){let e=P&&en.has(t.plan)?t.plan:"",o=ao.some(i=>i.date===t.stand)?t.stand:Gt,n=t.koppelingen==="genoemd",s=Mr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:Gt}].map(Mr).find(Jp)||Mr({plan:e,date:Gt,stated:!1,expect:!0,strict:!1})}function Mr({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function Tr(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>D(n(r)).key)).size===o.length?o:[]}var $i=(t,e)=>en.get(e)?.steps.find(o=>o.notation===t)?.id;var Mn=[],ft=(t,e)=>be.get(t)?.[e]||Mn,w=(t,e)=>ft(t,e)[0]||"",ye=(t,e)=>ft(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),rt=(t,e)=>ye(t,e)[0]||"",Lt=t=>be.has(t),nn=t=>ft(t,"type"),lo=t=>Br.get(t)||Mn,co=(t,e)=>nn(t).includes(e),fi=t=>nn(t).map(e=>h.kinds[e]).find(Boolean),wo=t=>fi(t)?.page||"",ht=t=>fi(t)?.kind||"",Er=t=>wo(t)==="organisation",qo=t=>wo(t)==="undertaking",yt=t=>!!wo(t)&&!!w(t,"prefLabel"),tm=(t,e)=>(h.flags[t]||Mn).includes(e),H=(t,e)=>h.codes[t]?.[e]?.label||e||"",we=(t,e)=>H(h.lists[e],w(t,e)),fs=t=>h.names[t]||g.thing.foreign[t]||t,Br=new Map;for(let[t,e]of be)for(let o of e.type||Mn)Br.set(o,[...Br.get(o)||Mn,t]);var S=t=>h.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),Pe=t=>h.called[t]?.short||S(t),di=[...be.keys()].filter(qo),em=[...be.keys()].filter(Er),ui=t=>Ft.find(e=>e.notation===t),sn=Object.entries(h.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:tm("atSteps",t)})),om=new Map(em.map(t=>[w(t,"notation"),t])),oe=t=>om.get(t)||"",at=t=>h.addresses[t]||"",Bt=t=>ye(t,"passage");var rn=g.search,Ln=t=>` ${(tt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,En=t=>Ln(t).split(" ").filter(Boolean),Tn,_o,hi=new Map(h.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),zr=new Map;for(let[t,e]of h.search.english)zr.set(t,[...zr.get(t)||[],e]);var gi=(t,e,o,n,s,r,i)=>({id:t,path:e,label:o,kind:n,list:s,weight:Number(i),titles:r.map(Ln),names:Ln(r.join(" ")),text:Ln(s.join(" "))});function nm(){let t=new Map([...be.keys()].filter(yt).map(e=>[e,h.called[e]?[S(e)]:[]]));for(let[e,o]of be){let n=t.has(e)?e:rn.owners.flatMap(s=>ye(e,s)).find(s=>t.has(s));n&&t.get(n)?.push(...rn.texts.flatMap(s=>o[s]||[]))}return t}var sm=t=>E([S(t),...ft(t,"prefLabel"),...ft(t,"altLabel"),...zr.get(t)||[]]),rm=()=>[...[...nm()].map(([t,e])=>{let o=Math.min(...nn(t).map(n=>Number(rn.weights[n]??rn.weights.rest)));return gi(t,["ding",t],S(t),ht(t),e,sm(t),o)}),...Object.entries(h.queries).map(([t,{title:e,question:o,why:n}])=>{let s=[e,o,n].filter(Boolean);return gi(t,["vragen",t],e,rn.question,s,[e],rn.weights.question)})],ki;function am(){Tn=rm(),ki=Tn.map(t=>E(t.titles)).filter(t=>t.length>1),_o=new Map;for(let t of Tn)for(let e of En(t.names+t.text))_o.set(e,(_o.get(e)||0)+1)}function im(t){let e=Ln(t),o=ki.flatMap(n=>n.filter(s=>s.length>lm&&e.includes(s)).flatMap(s=>n.map(r=>e.replace(s,r))));return E([e,...o])}var lm=4,Bn=3;function yi(t){let e=bi.get(t)||cm(t);return bi.set(t,e),e}var bi=new Map;function cm(t){let e=hi.get(t);if(e)return e;if(_o.has(t)||t.length<=Bn+1)return[t];let o=[..._o.keys()].filter(n=>n.length>Bn&&t.startsWith(n)&&t.length-n.length<Bn);return[t,...o.flatMap(n=>hi.get(n)||[n])]}var Pr=(t,e)=>t.includes(e.length<Bn?` ${e}`:e)||yi(e).some(o=>t.includes(` ${o} `));function pm(t,e){if(t.titles.includes(e))return 0;let o=En(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Pr(t.names,n))?2:o.every(n=>Pr(t.text,n)||Pr(t.names,n))?3:null}function ds(t){if(!En(t).length)return{wanted:[],found:[]};Tn||am();let e=im(t),o=Tn.map(s=>({item:s,place:Math.min(...e.map(r=>pm(s,r)??Number.POSITIVE_INFINITY))})).filter(({place:s})=>s<Number.POSITIVE_INFINITY).sort((s,r)=>s.place-r.place||s.item.weight-r.item.weight||F(s.item.label,r.item.label));return{wanted:E([...tt(t).split(/\s+/),...e.flatMap(En).flatMap(yi)]).filter(Boolean).sort((s,r)=>r.length-s.length),found:o.map(({item:s})=>s)}}var wi=t=>{let{found:e}=ds(t);return e.length===1?j(e[0].path):""};function _i(t){let e=En(t),o=r=>{let i=r.length<5?1:2;return[..._o].map(([l,c])=>({one:l,count:c,far:si(r,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(r=>_o.has(r)?r:o(r)[0]||r),s=e.length>1?e.filter(r=>_o.has(r)&&r.length>=Bn):[];return{meant:n.join()!==e.join()&&ds(n.join(" ")).found.length?n.join(" "):"",alone:E(s)}}function vi(t,e){let o=i=>i!==t.label&&e.some(l=>tt(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",s=e.map(i=>tt(n).indexOf(i)).filter(i=>i>=0),r=Math.max(0,Math.min(...s,n.length)-60);return`${r>0?"…":""}${n.slice(r,r+200)}${n.length>r+200?"…":""}`}var Ar=new Map;for(let{rows:t,...e}of h.lines)for(let o of t.split(";")){let[n,s,...r]=o.split(" ").map(l=>Sr(Number(l))),i={...e,from:n,to:s,of:r};for(let l of[n,s])Ar.set(l,[...Ar.get(l)||[],i])}var mm=Object.fromEntries(Object.entries(h.absent).map(([t,e])=>[t,new Set(e)])),Fr=(t,e=Gt)=>!mm[e]?.has(t),Pn=(t,e=Gt)=>(Ar.get(t)||[]).filter(o=>Fr(o.of[0]||o.from,e)),Nt=(t,e,o)=>Pn(t,o).filter(n=>n.name===e),ze=(t,e,o)=>Nt(t,e,o).filter(n=>n.to===t).map(n=>n.from),xi=(t,e)=>t.from===e?t.to:t.from;var Wo=t=>h.works[t]?.steps||[],Si=t=>h.works[t]?.kinds||[],Do=t=>h.works[t]?.leads||[],Nr=t=>h.works[t]?.acts||[],an=(t,e)=>Nt(t,"at",e).flatMap(o=>o.of),us=(t,e)=>Nt(t,"deadline",e).map(o=>o.from),ln=t=>w(t,"isGeneric")==="true",$m={},ne=(t,e=Gt)=>z.route.query.lezing==="streng"&&h.toldStrictly[e]?.[t]||h.told[e]?.[t]||$m,hs=(t,e)=>ne(t,e).report||"",cn=(t,e)=>ne(t,e).status||"",zn=(t,e)=>ne(t,e).state||"";var _e=g.shared,ve=_e.silence,po=(t=Z())=>t?b(Ut(t).shared.report,{date:G(t.date)}):_e.reports,pn=(t=Z())=>`${T(_e.nothing,t?1:2,{report:B(po(t))})} ${ve}`,Ae=(t=Z())=>(t?[t]:h.plans).map(e=>`${e.document||e.title}, ${G(e.date)}`).join("; "),vo=(t,e)=>[ne(t,e).word||"",ne(t,e).more||""],Vt=(t,e)=>vo(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(h.codes.Basis).map(([t,e])=>[t,[e.screen,_e.bases[t]||B(e.label)]])),gs=t=>H("Modality",t),Q=t=>t===null?_e.all_steps:ui(t)?.label||t,nt=t=>H("InterventionKind",t),fm=(t,e)=>e?yo(Ge(e.key,t.date),e):t.date===Gt?_e.choices.latest:b(_e.choices.others_latest,{date:yo(t.date)}),ot=(t,e=Z(t.plan))=>[fm(t,e),t.stated?Ut(e).shared.choices.links_stated:_e.choices.links_all_said,t.strict&&_e.choices.strict_said,t.expect?_e.choices.with_said:_e.choices.without_said].filter(Boolean).join(" · ");function An(t,e,o,n=Z(o?.plan)){let{version:s,content:r}=h.meta;return b(_e.export.footnote,{said:t,sources:Ae(n),addresses:e.map(i=>`; ${at(i)}`).join(""),version:s+(r?b(_e.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${ot(o,n)}`:""})}function it(t){let e=kt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Oi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var xo=g.shared.export;function dm({text:t,done:e}){let o=Mt(),n=Mt();return jt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${xo.by_hand} ref=${o} onClose=${e}>
      <p>${xo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${xo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function Fn(t,e=xo.copied){try{await navigator.clipboard.writeText(t),it(e)}catch{let o=document.createElement("div");document.body.append(o),He(a`<${dm} text=${t} done=${()=>o.remove()} />`,o)}}function xe(t,e,o){Oi(t,e,o),it(b(xo.downloaded,{name:t}))}var mo=({text:t,label:e=xo.copy})=>a`<button type="button" class="klein" onClick=${()=>Fn(t())}>${e}</button>`,xt=({name:t,rows:e,label:o=xo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>xe(t,Jo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Et=(t,e="")=>{let o=Z(e||t?.plan),n=o?[o]:h.plans;return[n.map(s=>G(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${h.meta.version} ${(h.meta.content||"").slice(0,12)}`.trim(),t?ot(t,o):""]},Pt=xo.heads,Fe=t=>P?[{key:"bronplan",label:g.shared.plan,text:e=>Z(t(e))?.title||""}]:[];var Ne=()=>kt("menu"),ks=()=>kt("menuknop"),ws=()=>[...Ne().querySelectorAll("details")],bs=()=>window.matchMedia("(max-width: 44rem)").matches;function ys(t=null){for(let e of ws())e!==t&&(e.open=!1)}function Ci(){ys(),Ne().classList.remove("is-open"),ks().setAttribute("aria-expanded","false")}function ji(){Ne()&&(ks().addEventListener("click",()=>{let t=Ne().classList.toggle("is-open");for(let e of ws())e.open=t;ks().setAttribute("aria-expanded",String(t))}),Ne().addEventListener("click",t=>{let e=t.target;e.closest("a")?Ci():e.closest("summary")&&!bs()&&ys(e.closest("details"))}),Ne().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ws().find(o=>o.open);bs()?ks().focus():e?.querySelector("summary")?.focus(),Ci()}),document.addEventListener("click",t=>{!bs()&&!Ne().contains(t.target)&&ys()}),Ne().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!bs()&&!Ne().contains(e)&&ys()}))}function Mi(t,e){if(!Ne())return;let o=[...Ne().querySelectorAll("a")],n=r=>xr(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let i=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",j(i))}for(let r of ws())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var se=g.check,um="plan",hm={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Li(t,e){let o=await Kt().ask("take",{name:t.name,data:await $s(t),beside:e});if(!o.ok)return o;let{page:n}=await Kt().ask("page",{options:[],views:!1,comparisons:!1});return Kt().show(n,b(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var Bi=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Li(e,!1))}>${se.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Li(e,!0))}>${se.beside}</button>
`;async function gm(){await Kt().ask("shipped"),Kt().show()}var Ti=t=>t.preventDefault();function Ei({files:t,children:e=null}){let[o,n]=U("");async function s(r,i){n(se.saving),window.addEventListener("beforeunload",Ti);try{let{name:l,data:c}=await Kt().ask(r,i);xe(l,c,hm[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Ti)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Pi=({made:t,marked:e})=>a`
  <${Ei}
    files=${[...t?[{id:"bewaar-werkmap",label:se.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:se.save_marked,name:"faults"}]:[]]}
  />
`,zi=()=>a`
  <section class="blok">
    <h2>${se.save}</h2>
    <p class="zacht">${se.save_intro}</p>
    <${Ei}
      files=${Object.entries(se.save_as).filter(([t])=>!(P&&t===um)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Kt().own&&a`<button type="button" id="terug" onClick=${gm}>${se.back}</button>`}
    <//>
  </section>
`;function Ai(){let t=Mt(),[e,o]=U("");async function n(){let[s]=t.current.files;if(!s)return it(se.first_source);o(se.busy);try{o((await Kt().ask("source",{data:await $s(s)})).message)}catch(r){o(r.message)}}return a`
    <section class="blok">
      <h2>${se.source}</h2>
      <p class="zacht">${se.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${se.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${se.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Fi({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o?a`<strong>${b(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${b(n.shipped,{title:h.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Ni="alle",bm={kind:t=>B(nt(t)),form:t=>B(H("ExploitationForm",t)),partner:t=>S(oe(t)||t)},pe=t=>[...t.steps.map(e=>e.notation),null];function re(t,e,o){let n=new Map;for(let r of Y({...e,plan:o.key}).matrix[t]){let i=n.get(r.column)||new Map;n.set(r.column,i.set(r.barrier,r))}let s=[...n].map(([r,i])=>({key:r,label:bm[t](r),id:t==="partner"?oe(r):"",cells:pe(o).map(l=>i.get(l)||null)}));return t==="partner"?s.sort((r,i)=>F(r.label,i.label)):s}var Se=(t,e,o)=>[t,e??Ni,...P?[o]:[]].join("~");function _s(t){let[e,o,n]=t.split("~");return{key:e,step:o===Ni?null:o,plan:n}}var Io=t=>`cel-${t.replaceAll("~","-")}`;function me(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Rr=20;function Ke({bar:t,support:e=!1,most:o=Rr}){let n=t.reduce((i,[,l])=>i+l,0),s=e||n>o,r=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>s?r(i,l):Array.from({length:l},()=>r(i,1)))}
    </span>
  `}var So=g.overview;function qi(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:i}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:i,edge:l}}function qr(t,e,o,n){let s=t.bar.reduce((c,[,m])=>c+m,0),r=t.support_only||s>Rr?t.bar:t.bar.flatMap(([c,m])=>Array.from({length:m},()=>[c,1])),i=(n-r.length+1)/s,l=e;return r.map(([c,m])=>{let{fill:p,edge:d}=qi("balk",`b-${c}`),$={x:l,y:o,w:i*m,h:10,r:1,fill:t.support_only?Wi:p,stroke:d};return l+=$.w+1,$})}function km({x:t,y:e,w:o,h:n},s){let r=[];for(let i=7;i<o+n;i+=9)r.push({x1:t+Math.min(i,o),y1:e+Math.max(0,i-o),x2:t+Math.max(0,i-n),y2:e+Math.min(i,n),stroke:s});return r}var Wi="#ffffff",ym="#dcd6c9",Ss="Arial,Helvetica,sans-serif",xs=document.createElement("canvas").getContext("2d");function vs(t,e,o,n){xs.font=`${n?"bold ":""}${o}px ${Ss}`;let s=[""];for(let r of String(t).split(/\s+/)){let i=s[s.length-1]?`${s[s.length-1]} ${r}`:r;xs.measureText(i).width<=e||!s[s.length-1]?s[s.length-1]=i:s.push(r)}return s}function Di(t,e,o){let n=re(t,e,o),s=pe(o),r=190,i=150,l=8,c=4,m=r+(i+c)*s.length+20,p=[],d=20,$=(y,x,_,C,v,q)=>{for(let J of vs(x,_,C,v))d+=C+4,p.push({x:y,y:d,text:J,size:C,bold:v,fill:q})};$(20,So.heading,m-40,20,!0,"#14212b"),$(20,`${Ae(o)}. ${ot(e,o)}. ${ve}`,m-40,12,!1,"#46545f"),d+=14;let f=d;s.forEach((y,x)=>{d=f,$(20+r+x*(i+c)+l,Q(y),i-2*l,14,!0,"#14212b")}),d=f+26;for(let y of n){let x=y.cells.map(v=>{let[q="–",...J]=v?.brief||[];return{cell:v,mark:Rt[v?.most_basis||""]?.[0]||"",text:[{all:vs(q,i-2*l-14,13,!0),size:13,bold:!0},...J.map(L=>({all:vs(L,i-2*l,11,!1),size:11,bold:!1}))]}}),_=vs(y.label,r-l,13,!0),C=Math.max(44,12+_.length*17,...x.map(v=>(v.cell?.bar.length?26:12)+v.text.reduce((q,{all:J,size:L})=>q+J.length*(L+3),0)));for(let[v,q]of _.entries())p.push({x:20,y:d+20+v*17,text:q,size:13,bold:!0,fill:"#14212b"});x.forEach((v,q)=>{let J=20+r+q*(i+c),L={x:J,y:d,w:i,h:C},bt=v.cell?.bar.length?v.cell:null,te=qi("arcering"),O=v.cell?.unmet?te.ink:"#16212b";if(v.cell?.unmet){p.push({...L,fill:te.fill,stroke:te.border,dash:!0},...km(L,te.border));let N=6+v.text.reduce((V,{all:ee,size:Ht})=>V+ee.length*(Ht+3),0);p.push({x:J+3,y:d+4,w:i-6,h:N,fill:te.fill,stroke:te.fill})}else p.push({...L,fill:Wi,stroke:ym});bt&&p.push(...qr(bt,J+l,d+7,i-2*l-18));let R=d+(bt?18:5);for(let{all:N,size:V,bold:ee}of v.text)for(let Ht of N)R+=V+3,p.push({x:J+l,y:R-2,text:Ht,size:V,bold:ee,fill:O});v.mark&&p.push({x:J+i-20,y:d+18,text:v.mark,size:14,bold:!1,fill:O})}),d+=C+c}d+=16;let u=20,k=(y,x)=>{p.push(...y,{x:u+34,y:d+9,text:x,size:11,bold:!1,fill:"#46545f"}),u+=34+xs.measureText(x).width+18};xs.font=`11px ${Ss}`;for(let y of So.legend.states){let x=So.legend.names[y]||B(h.codes.CellState[y].label);k(qr({bar:[[y,1]],support_only:!1},u,d,28),x)}return k(qr({bar:[[So.legend.support_state,1]],support_only:!0},u,d,28),So.legend.support),d+=14,$(20,Object.values(Rt).map(([y,x])=>`${y} ${x}`).join("   "),m-40,11,!1,"#46545f"),$(20,b(So.picture.foot,{version:h.meta.version,content:(h.meta.content||"").slice(0,12)}),m-40,11,!1,"#46545f"),{width:m,height:d+20,list:p}}var Ri=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Wr(t,e,o=h.plans[0]){let{width:n,height:s,list:r}=Di(t,e,o),i=({x:$,y:f,w:u,h:k,fill:y,stroke:x,dash:_,r:C=4})=>`<rect x="${$}" y="${f}" width="${u}" height="${k}" rx="${C}" fill="${y}" stroke="${x}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:$,y1:f,x2:u,y2:k,stroke:y})=>`<line x1="${$}" y1="${f}" x2="${u}" y2="${k}" stroke="${y}"/>`,c=({x:$,y:f,text:u,size:k,bold:y,fill:x})=>`<text x="${$}" y="${f}" font-size="${k}"${y?' font-weight="bold"':""} fill="${x}">${Ri(u)}</text>`,m=r.map($=>$.text!==void 0?c($):$.x1!==void 0?l($):i($)),p=Ri(b(So.picture.title,{heading:So.heading,scenario:ot(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${Ss}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${m.join(`
`)}
</svg>
`}function Ii(t,e,o){xe("matrix.svg",Wr(t,e,o),"image/svg+xml")}function Hi(t,e,o){let{width:n,height:s,list:r}=Di(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/s);i.width=n*l,i.height=s*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,s);for(let m of r)m.x1!==void 0?(c.strokeStyle=m.stroke,c.setLineDash([]),c.beginPath(),c.moveTo(m.x1,m.y1),c.lineTo(m.x2,m.y2),c.stroke()):m.text===void 0?(c.fillStyle=m.fill,c.strokeStyle=m.stroke,c.setLineDash(m.dash?[5,3]:[]),c.fillRect(m.x,m.y,m.w,m.h),c.strokeRect(m.x,m.y,m.w,m.h)):(c.fillStyle=m.fill,c.font=`${m.bold?"bold ":""}${m.size}px ${Ss}`,c.fillText(m.text,m.x,m.y));i.toBlob(m=>xe("matrix.png",m,"image/png"),"image/png")}function I({text:t,title:e=t,children:o}){let n=Mt();return jt(()=>{document.title=`${e} – Ketenkaart`},[e]),jt(()=>{z.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Tt({text:t}){let{route:e}=z;return jt(()=>{z.started&&t&&it(t)},[t,e]),null}var zt=g.check,Ui=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${b(zt.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,Gi=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,wm=(t={})=>Object.entries(t).map(([e,o])=>b(zt.counted,{count:o,what:fs(e).toLowerCase()})).sort(F);function _m({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${b(zt.made,{name:c})}</p>`}
    ${et()&&i&&a`<${Pi} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(m=>a`<p>${m}</p>`)}
    <${Ui} title=${zt.faults} lines=${o} count=${n} />
    <${Ui} title=${zt.questions} lines=${s} count=${r} />
    <${Gi} title=${zt.columns} lines=${l} />
    <${Gi} title=${zt.read} lines=${wm(i)} />
  `}function vm(t){if(!t.length)throw new Error(zt.first);if(t.length>1)throw new Error(b(zt.one_only,{count:t.length}));if(t[0].size>Or)throw new Error(b(zt.too_large,{name:t[0].name,most:Or/2**20}));return t[0]}function Ki(){let t=Mt(),[e,o]=U(null);async function n(s){try{let r=vm(t.current.files);o({busy:!0});let i=await s(r);o(i),it(i.message)}catch(r){o({message:r.message||zt.silent,faults:r.faults})}}return Be(()=>{let s=i=>i.preventDefault();function r(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Cr)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),a`
    <${I} text=${zt.title}><p class="uitleg">${et()?zt.intro_here:zt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${et()?zt.file_here:zt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${et()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Cr)}>${zt.check}</button>
      ${et()&&a`<${Bi} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${zt.busy}</p>`}
      ${e?.message&&a`<${_m} ...${e} />`}
    </div>
    ${et()&&a`<${zi} /><${Ai} />`}
    ${!et()&&h.served&&a`<p class="zacht">${zt.kept}</p>`}
  `}var Ve=g.shared,Oo=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([r,i])=>a`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===n)}
            onClick=${()=>A({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function qt({label:t,name:e,options:o,id:n=e}){let s=z.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([r])=>r===s)?s:""}
        onChange=${r=>A({[e]:r.target.value})}
      >
        <option value="">${Ve.all}</option>
        ${o.map(([r,i])=>a`<option value=${r}>${i}</option>`)}
      </select>
    </label>
  `}var Ze=({label:t=Ve.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${z.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>A({[e]:n.target.value},!0)}
    />
  </label>
`,Co=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>A(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ve.clear}
  </button>
`,xm=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Me({children:t}){let[e,o]=U(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ve.filters}>${t}</section>`;let n=Object.keys(z.route.query).filter(s=>!xm.includes(s)).length;return a`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?b(Ve.filters_set,{count:n}):Ve.filters}</summary>
      ${t}
    </details>
  `}var Sm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function Os({query:t,children:e}){let[o,n]=U(Sm.some(s=>t[s]));return a`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${Ve.change}</summary>
      ${e}
    </details>
  `}var Re=()=>{let t=h.plans.map(e=>[e.key,e.title]);return P&&a`<div class="velden"><${qt} label=${Ve.plan} name="plan" options=${t} /></div>`};function Ho(){let t=D(z.route.query),e=Z(t.plan)?.dates||ao;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,s=e.find(i=>i.date===t.date)?.date||o,r=Tr(z.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${Oo} legend=${Ve.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function Dr(){let t=D(z.route.query),e=Ut(Z(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Oo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ye(){let t=Ve.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=z.route,{expect:s,strict:r}=D(n),i=s?"":"uit",l=Tr(n,"verwachtingen",e);return a`
    <${Re} />
    <${Dr} />
    <${Ho} />
    <${Oo} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Oo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Vi=g.shared.passage;function Nn({passage:t}){let[e,o]=U("");async function n(){try{o((await ai(t)).woorden)}catch(s){o(s.message||Vi.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Vi.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>yt(t)?a`<a href=${ce(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`,At=({ids:t,name:e=S,between:o=", "})=>t.map((n,s)=>[s>0&&o,a`<${M} id=${n} text=${e(n)} />`]),qe=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function gt({id:t,date:e}){let[o,n]=vo(t,e);return a`<span class=${`chip s-${zn(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Om={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Qe({basis:t}){let[e,o]=Rt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Om[e]}
    </svg>
  `:null}var Cs=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${H("Severity",t)}</span>`;function Zt({of:t}){let e=E(t.flatMap(Bt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${at(o)}${je()&&a`<${Nn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Zi({of:t,look:e}){let[o,...n]=Bt(t);return o?a`
    <p class=${e}>
      ${at(o)}${n.length>0&&b(g.shared.more_places,{count:n.length})}
      ${je()&&a`<${Nn} passage=${o} />`}
    </p>
  `:null}var js=({id:t})=>[rt(t,"broader")&&[a`<${M} id=${rt(t,"broader")} />`," › "],a`<${M} id=${t} />`],mn=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;var $n=g.compare.flow,St={width:960,height:430,top:40,left:230,right:640,box:16},fn=t=>t?B(H("CellState",t)):$n.fresh;function Yi({rows:t,at:e,unit:o,end:n}){let s=n?St.right:St.left-St.box,r=n?St.right+St.box+12:St.left-St.box-12;return t.map(({state:i,count:l,y:c})=>{let m=St.top+c*o,p=Math.max(l*o,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${s} y=${m} width=${St.box} height=${p} />
        <text x=${r} y=${m+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function Cm({band:t,unit:e}){let o=t.count*e,n=St.top+t.y1*e+o/2,s=St.top+t.y2*e+o/2,r=(St.left+St.right)/2,i=T($n.band,t.count,{from:fn(t.from),to:fn(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${St.left} ${n} C${r} ${n} ${r} ${s} ${St.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${i}</title></path>
  `}function Qi({flow:t,one:e,other:o}){let n=St.height/t.height,s=t.bands.map(r=>T($n.band,r.count,{from:fn(r.from),to:fn(r.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${$n.title}>
      <svg
        viewBox=${`0 0 ${St.width} ${St.height+St.top+14}`}
        role="img"
        aria-label=${b($n.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${St.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${St.right} y="20">${o.label}</text>
        ${t.bands.map(r=>a`<${Cm} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${Yi} rows=${t.left} at=${fn} unit=${n} />
        <${Yi} rows=${t.right} at=${fn} unit=${n} end />
      </svg>
      <figcaption>${$n.caption}</figcaption>
    </figure>
  `}function Ms(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?F(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Ir=(t,e="")=>z.route.query[t]||e;function jm({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Mm=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${s}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`;function dt({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:i}){let[l,c]=U(s),m=r?Ir(r,s):l,p=d=>{let $=m===d.key?`-${d.key}`:d.key;r?A({[r]:$===s?null:$},!0):c($);let f=g.shared.table,u=$.startsWith("-")?f.descending:f.ascending;it(b(f.sorted,{column:d.label.toLowerCase(),direction:u}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(d=>a`<${jm} id=${t} column=${d} sort=${m} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ms(o,n,m).map(d=>a`<${Mm} row=${d} columns=${n} />`)}
      </tbody>
    </table>
  `}var Lm=t=>t==null||t===!1||t===""||t.length===0;function Xe({pairs:t}){let e=t.filter(([,o])=>!Lm(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var X=g.compare,Ls=t=>B(H("CellState",t)),Je=h.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:P?b(X.side,{plan:t.title,label:o}):B(o)}))),Tm=(t,e,{stated:o,strict:n})=>h.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Bm(t){let e=Je[Je.length-1],o=h.plans.map(c=>Je.findLast(m=>m.plan===c)||e),[n,s]=P?o:[Je[0],e],r=Je.slice(0,-1).find(c=>c.key===t.van)||n,i=Je.slice(Je.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}var Xi=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${s=>A({[e]:s.target.value})}>
      ${n.map(s=>a`<option value=${s.key}>${s.label}</option>`)}
    </select>
  </label>
`;function Ji({change:t,other:e}){let o=Se(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===Gt?null:e.date},!1),s=b(X.see_cell,{kind:nt(t.kind),step:Q(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${X.see}<span class="sr">${s}</span></a></li>`}var tl=8;function Em({found:t,one:e,other:o,mode:n}){let[s,r]=[t.changes.slice(0,tl),t.changes.slice(tl)],i=p=>p.map(d=>S(oe(d)||d)).join(", "),l=p=>E([p.barrier,p.other_barrier].map(Q)).join(" / "),c=[{key:"stap",label:X.columns.step,text:l},{key:"soort",label:X.columns.kind,text:p=>B(nt(p.kind))},{key:"een",label:e.label,text:p=>Ls(p.before)},{key:"ander",label:o.label,text:p=>Ls(p.after)},{key:"erbij",label:X.joined[n],sort:!1,text:p=>i(p.joined)},{key:"weg",label:X.left[n],sort:!1,text:p=>i(p.left)}],m=()=>[[...c.map(p=>p.label),...Pt],...t.changes.map(p=>[...c.map(d=>d.text(p)),...Et(null)])];return a`
    <ul>${s.map(p=>a`<${Ji} change=${p} other=${o} />`)}</ul>
    ${r.length>0&&a`
        <details>
          <summary>${T(X.rest,r.length)}</summary>
          <ul>${r.map(p=>a`<${Ji} change=${p} other=${o} />`)}</ul>
        </details>
      `}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${X.as_table}</summary>
      <div class="rol"><${dt} id="vakken" caption=${X.table} rows=${t.changes} columns=${c} /></div>
      <div class="acties"><${xt} name="vergelijk-vakken.csv" rows=${m} /></div>
    </details>
  `}function Pm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,s=[{key:"plan",label:e.label,sort:!1,text:Ls},...t.after.map(i=>({key:i,label:Ls(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||X.nothing)}))],r=b(X.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${X.counted}</h2>
      <p class="zacht">${b(X.counts,{both:n,fresh:t.fresh.length})}</p>
      <${Qi} flow=${t.flow} one=${e} other=${o} />
      <details>
        <summary>${X.flow.table}</summary>
        <div class="rol">
          <${dt} id="overgang" caption=${r} rows=${t.before} columns=${s} />
        </div>
      </details>
    </section>
  `}function zm({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),i=$=>r.has($)?"":Vt($,e.date),l=$=>Vt($,o.date),c=$=>r.has($)?a`<span class="zacht">${X.not_yet}</span>`:a`<${gt} id=${$} date=${e.date} />`,m=[{key:"actie",label:X.action,text:S,cell:$=>a`<${M} id=${$} />`},{key:"wat",label:X.what,text:ht},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${gt} id=${$} date=${o.date} />`}],p=()=>[[...m.map($=>$.label),...Pt],...s.map($=>[...m.map(f=>f.text($)),...Et(null,e.plan.key)])],d=()=>A({alles:n?null:"ja"});return a`
    <section>
      <h2>${b(n?X.all:X.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${d}>${X.show_all}</button>
        <${xt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${dt}
          id="vergelijk"
          caption=${X.actions_table}
          rows=${s}
          columns=${m}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function el({route:t}){if(Je.length<2)return a`<${I} text=${X.title} /><p>${X.alone}</p>`;let{one:e,other:o,after:n}=Bm(t.query),s=Tm(e,o,D(t.query)),{actions:r}=s,i=r?"dates":"plans",l=b(X.intro[i],{before:G(e.date),after:G(o.date)});return a`
    <${I} text=${X.heading[i]} title=${X.title}><p class="uitleg">${l} ${ve}</p><//>
    <${Me}>
      <${Dr} />
      ${Je.length>2&&a`
          <div class="velden">
            <${Xi} label=${X.first} name="van" current=${e} options=${Je.slice(0,-1)} />
            <${Xi} label=${X.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    ${r&&a`<${Pm} actions=${r} one=${e} other=${o} />`}
    <section class="blok">
      <h2>${b(X.cells,{count:s.changes.length})}</h2>
      ${s.changes.length?a`<${Em} found=${s} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,s.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${r&&a`
        <${zm} actions=${r} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Tt} text=${T(X.shown,s.changes.length)} />
  `}var $e=g.overview.legend,Am=h.codes.CellState,Rn=({expected:t=$e.expected,quiet:e=$e.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${$e.states.map(n=>a`
        <li><span class="staal"><${Ke} bar=${[[n,1]]} /></span>${$e.names[n]||B(Am[n].label)}</li>
      `)}
    <li><span class="staal"><${Ke} bar=${[[$e.support_state,1]]} support=${!0} /></span>${$e.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Hr=()=>a`
  <ul class="stalen">
    ${Object.entries(Rt).map(([t,[,e]])=>a`<li><span class="staal"><${Qe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,Ts=()=>a`
  <aside class="legenda" aria-label=${$e.title}>
    <h2>${$e.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ke} bar=${$e.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${$e.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${$e.explain}</p>
    <${Rn} />
    <h3>${$e.how}</h3>
    <${Hr} />
    <p><span class="anders">${$e.other}</span>${$e.other_says}</p>
  </aside>
`;var dn=g.shared.gaps,Wn=t=>[t,...t.also],jo=t=>at(t.evidence)?[t.evidence]:[],Uo=t=>h.queries[t]?.title||t,ol=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||tt(t.sentence).includes(tt(e.tekst)))&&Wn(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Fm=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${Pe} />`,o&&dn.more_work,")"]:t;function Bs({list:t,plan:e}){if(!t.length)return a`<p>${Ee(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",a`<${Fm} ...${s} />`]);return a`
    <p class="zacht">${dn.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>a`<li><${M} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function qn({summary:t,inside:e,open:o=!1}){let[n,s]=U(!1);return a`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Ur({gap:t,query:e}){let o=[t.barrier&&Q(t.barrier).toLowerCase(),t.kind&&nt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Cs} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${P&&` · ${Ee(t.plan).title}`}
      ${yt(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var nl=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${at(t)}
    ${je()&&a`<${Nn} passage=${t} />`}
  </p>
`;function Gr({gap:t,scenario:e,sentence:o=!1}){let n=h.queries[t.query],[s]=jo(t),r=a`${g.gaps.more}<span class="sr">${b(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${qn} summary=${r} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${s&&a`<${nl} passage=${s} />`}
    ${n.why&&a`<p><strong>${dn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${dn.who}</strong></p><${Bs} list=${t.candidates} plan=${t.plan} />`}
    <${mo} text=${()=>An(t.sentence,jo(t),e,Z(t.plan))} />
  `} /></div>`}function Nm({gap:t,scenario:e}){let o=h.queries[t.query],[n]=jo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Ur} gap=${t} query=${o} />
      ${n&&a`<${nl} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${qn} summary=${dn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${qn}
              summary=${dn.who}
              inside=${()=>a`<${Bs} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${mo} text=${()=>An(t.sentence,jo(t),e,Z(t.plan))} />
      </div>
    </article>
  `}var Kr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Nm} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var ae=g.shared.work;function Rm({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of Nt(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,s])=>a`<li><${M} id=${n} />${` (${E(s).join(", ")})`}<${mn} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function qm(t){let e=w(t,"dueBy");return e&&` (${b(ae.bound,{date:G(e)})}; ${gs(w(t,"modality"))})`}function Wm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:s}=ne(o,e);return a`
          <li>
            ${n&&`${B(n)}: `}“${w(o,"deadlineText")}”${qm(o)}
            ${w(o,"revises")==="true"&&`, ${ae.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}var Dm=t=>h.lookups[t]?.told||"",Es=(t,e)=>ze(t,"figure",e);function Vr({id:t,date:e}){let o=Es(t,e);return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Dm(n)}</strong><${Zt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Go({of:t}){let e=s=>[rt(s,"barrier")&&b(ae.at_step,{step:S(rt(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(s,r)&&we(s,r))].filter(Boolean),o=s=>w(s,"status")?b(ae.other_status,{reading:e(s).join(", ")}):b(ae.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:ae.other_unsaid}),n=ye(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(s=>a`<li><strong>${o(s)}</strong>${w(s,"rationale")}</li>`)}
    </ul>
  `:null}function Dn({id:t,read:e=[w(t,"basis"),w(t,"strength")]}){let o=e[0],n=H("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${js} id=${rt(t,"barrier")} />
        ${` · ${ft(t,"interventionKind").map(nt).join(", ")} · ${n} · `}
        <${Qe} basis=${o} />${` ${Rt[o]?.[1]||H("Basis",o)}`}
      </p>
      <p class="reden"><strong>${ae.here}</strong>${w(t,"rationale")}</p>
      <${Go} of=${t} />
    </div>
  `}var sl=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function rl({id:t,scenario:e,contributions:o}){let{date:n}=e,s=hs(t,n),r=w(t,"promise"),i=us(t,n),{links:l}=Y(e),c=o.length?o.map(p=>a`<${Dn} id=${p} read=${l[p]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${ae.across}</strong>${w(t,"rationale")}</p>`,m=[[ae.facts.deadline,i.length>0&&a`<${Wm} ids=${i} date=${n} />`],[ae.facts.who,a`<${Rm} id=${t} date=${n} />`],[ae.facts.figures,Es(t).length>0&&a`<${Vr} id=${t} date=${n} />`],[ae.facts.how,c],[ae.facts.where,a`<${Zt} of=${[t,...o,s]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${ht(t)} · <${gt} id=${t} date=${n} /></p>
      <${sl} lead=${r&&ae.promise} text=${r||w(t,"summary")} />
      <${sl} lead=${ae.progress} text=${w(s,"summary")} />
      ${s&&a`<${Go} of=${s} />`}
      <${Xe} pairs=${m} />
    </article>
  `}var to=t=>[...t].sort((e,o)=>F(S(e),S(o)));var Ko=g.overview;function Im({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r}=t,i=j("overzicht",{...z.route.query,cel:Se(e,null,o)});return a`
    <p>${pn(Z(o))}</p>
    ${n.length>0&&a`<h3>${Ko.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${s>0&&a`
        <p>
          ${b(Ko.elsewhere,{count:s,kind:nt(e)})}${" "}
          <a href=${i}>${Ko.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Ko.who}</h3><${Bs} list=${r} plan=${o} />`}
  `}function Hm({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let i=Mt(),l=Mt();jt(()=>{let f=document.getElementById(Io(r));return i.current.showModal(),l.current.focus(),()=>(f?.isConnected?f:document.getElementById(Io(r)))?.focus()},[]);let{word:c,lines:m,look:p}=me(e),d=b(Ko.panel_note,{scenario:ot(n,s)}),$=f=>an(f).filter(u=>e.links.includes(u));return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${i}
      onClose=${()=>A({cel:null})}
      onClick=${f=>f.target===i.current&&i.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${l}>
          ${b(Ko.panel,{row:t.label,step:Q(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>i.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${p}`}><strong>${c}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!n.strict&&a`<p class="zacht">${B(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${P&&`${s.title}. `}${d}</p>
      ${e.asked&&a`<p>${Ko.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(f=>a`<${rl} key=${f} id=${f} scenario=${n} contributions=${$(f)} />`):a`<${Im} cell=${e} />`}
    </dialog>
  `}function Ps({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=_s(t),i=Z(r);if(!i)return null;let l=re(e,o,i).find(p=>p.key===n),c=l?.cells[pe(i).indexOf(s)];return c?a`<${Hm} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:i,address:t}} />`:null}var un=g.overview;function al({open:t=!0}){let e={report:P?un.howto.reports:po(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:Ro()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${un.howto.title}</summary>
      <ol>${un.howto.lines.map(o=>a`<li>${b(o,e)}</li>`)}</ol>
    </details>
  `}var Mo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function Um({state:t,things:e,date:o}){let n=P?"h4":"h3",s=i=>vo(i,o)[1]&&a`<span class="zacht"> – ${vo(i,o)[1]}</span>`,r=b(un.group,{state:B(H("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${qe} ids=${to(e)} more=${s} />
    </div>
  `}function il({scenario:t,plan:e}){let o=P?"h3":"h2";return Y(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r})=>{let i=h.codes.InterventionKind[s];return a`
      <section
        class="slachtoffers"
        id=${e===h.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${b(un.apart.title,{kind:i.label})}<//>
          <p>${b(un.apart.note,{definition:i.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(l=>a`<${Um} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${pn(e)}</p>`}
      </section>
    `})}var Wt=g.coverage,Gm=5,ll=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Qe} basis=${t.most_basis} />
    <${Ke} bar=${t.bar} support=${t.support_only} most=${Gm} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function Km({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:s,lines:r}=me(e),i=Se(t.key,o,n.key),l=[s,...r,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Io(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>A({cel:i})}>
        <span class="sr">${b(g.overview.cell,{row:t.label,step:Q(o)})}${l}</span>
        <${ll} cell=${e} />
      </button>
    </td>
  `}var Vm=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Zm=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${Wt.nobody.title}</strong> ${Wt.nobody.text}</span></td>
`;function Ym({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(i=>[i.key,i])),r=e.groups.flatMap(i=>[i,...i.partners.map(l=>s.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${b(Wt.caption,{scenario:ot(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Wt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${Vm} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&w(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,m)=>c.acting?i.partners?a`<td></td>`:a`<${Km} row=${i} cell=${i.cells[m]} step=${c.step} plan=${t} />`:l===0&&a`<${Zm} rows=${r.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var Qm=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,s)=>a`
        <section key=${n.step}>
          <${P?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${s+1}</span>
            ${b(Wt.step,{step:Q(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(r=>r.cells[s]).map(r=>a`
                          <li>
                            <${M} id=${r.id} text=${r.label} />
                            <a class="naar" href=${j("dekking",{...z.route.query,cel:Se(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${me(r.cells[s]).word}</span>
                              <${ll} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${Wt.nobody.title}</strong> ${Wt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,Xm=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${g.overview.legend.title}${P?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>a`
          <div class="leegte">
            <h2>${o.nobody}</h2>
            ${o.waits&&a`<p>${o.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:o.step})}>${Wt.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${Wt.about}</p>
    <${Rn} expected=${Wt.expected} quiet=${Wt.quiet} blank=${!0} />
    <h3>${g.overview.legend.how}</h3>
    <${Hr} />
    <p><a href=${j("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,Jm=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${Wt.alike.title}</h2><p>${Wt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function t$({plan:t,scenario:e,reach:o}){let n=re("partner",e,t);return o.numbers.partners?a`
    ${P&&a`<h2>${t.title}</h2>`}
    <${Mo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${Ym} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${Qm} plan=${t} reach=${o} rows=${n} />
        <${Jm} reach=${o} />
      </div>
      <${Xm} reach=${o} plan=${t} />
    </div>
  `:a`<p>${Wt.nothing}</p>`}function cl({route:t}){let e=D(t.query),{reach:o}=Y(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${I} text=${Wt.heading} title=${Wt.title} />
      <p class="zacht">${ot(e)}</p>
      <${Os} query=${t.query}><${Ye} /><//>
    </div>
    ${ke(e).map(s=>a`
        <${t$} key=${s.key} plan=${s} scenario=${e} reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&a`<${Ps} address=${n} by="partner" scenario=${e} />`}
    <${Tt} text=${n?"":b(Wt.shown,{scenario:ot(e)})} />
  `}var Zr=".",eo=()=>new Set((z.route?.query.merk||"").split(Zr).filter(Boolean)),pl=()=>[...eo()].join(Zr),zs=()=>!!z.route?.query.alleen&&eo().size>0;function As(t,e){let o=eo();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return A({merk:[...o].join(Zr),...n&&{alleen:null}},!0),o.size}var hn=g.frame.foot.files;function Fs(){return!h.files.length&&!et()?null:a`
    <section class="bestanden" aria-label=${hn.title}>
      <h2>${hn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${hn.summary.label}</a> <span class="zacht">${hn.summary.told}</span></li>
        ${h.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${et()&&a`<li><a href="#/controleer">${hn.save.label}</a> <span class="zacht">${hn.save.told}</span></li>`}
      </ul>
    </section>
  `}var Yr=g.shared.outcomes,e$={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},In=({outcome:t})=>a`<g class=${`teken teken-${Yr[t].sign}`}>${e$[Yr[t].sign]}</g>`,gn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${In} outcome=${t} /></svg>
`,Vo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${gn} outcome=${t} /> ${Yr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var We=g.gaps,o$=g.shared.outcomes;function Qr({gaps:t,what:e}){let o=eo(),n=t.filter(i=>o.has(i.mark)).length,s=i=>it(T(We.bar.changed,As(t,i.target.checked))),r=t.length>1?b(We.mark_all,{count:t.length,what:e}):b(We.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}var dl=t=>eo().has(t.mark)?"gemarkeerd":"",n$=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${dl(t)}`} data-vraag=${t.mark}>
    <${Qr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Ur} gap=${t} query=${o} />
      <${Gr} gap=${t} scenario=${e} />
    </div>
  </article>
`,s$={topic:{of:t=>t.topic,all:()=>h.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>E(t.map(e=>e.query)).map(e=>[e,Uo(e)])}};function r$({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let i=e.filter($=>$.heavy).length,l=E(e.map($=>n==="topic"?Uo($.query):ml($))),c=$=>e.filter(f=>(n==="topic"?Uo(f.query):ml(f))===$).length,m=$=>c($)>1?b(We.repeated,{title:$,count:c($)}):$,p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${T(We.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${b(We.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(m).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${b(We.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Qr} gaps=${e} what=${t} />
      <${qn} summary=${p} inside=${()=>e.map($=>a`<${n$} key=${$.mark} gap=${$} scenario=${s} query=${h.queries[$.query]||{}} />`)} open=${r} />
    </div>
  `}var ml=t=>t.subject_label;function ul({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:i}=s$[o],l=(c,m)=>c.filter(p=>r(p)===m);return i(t).map(([c,m])=>({id:c,title:m,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:m,found:p})=>a`
        <${r$}
          key=${c}
          title=${m}
          gaps=${p}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}var $l=2;function a$({row:t}){let e=t.who.length>$l+1?t.who.slice(0,$l):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${i$} />${o>0&&b(We.deadline.others.more,{names:"",count:o})}
    <span class="bij">${We.deadline.how[t.how]}</span>
  `}var i$=t=>S(t);function l$({gap:t,scenario:e}){let o=t.deadline,n=We.deadline.columns,s=Pe(t.subject),r=S(t.subject);return a`
    <tr role="row" class=${dl(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Qr} gaps=${[t]} what=${o.what||r} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${s===r?r:`${s} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Gr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Vo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${a$} row=${o} /></td>
    </tr>
  `}var fl=8;function hl({gaps:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,counted:i,lanes:l,note:c,show:m}=We.deadline,p=o||t.length<=fl+1?t:t.slice(0,fl),d=Object.entries(o$).map(([$,{said:f}])=>[t.filter(u=>u.deadline?.outcome===$).length,f]).filter(([$])=>$).map(([$,f])=>b(i,{count:$,said:f}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${d.join(" · ")} <span class="zacht">${c}</span></p>
        <p class="deelactie"><a href=${j("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map($=>a`<th scope="col" role="columnheader">${$}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map($=>a`<${l$} key=${$.mark} gap=${$} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>A({termijnen:"alle"},!0)}>
            ${T(m,t.length-p.length)}
          </button>
        `}
    </section>
  `}var fe=g.gaps.bar,c$={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function p$({scenario:t,tell:e}){async function o(n){e(fe.busy);try{let s=await li(on(t),pl(),n);xe(`${fe.file}.${n}`,s,c$[n]),e("")}catch(s){e(s.message)}}return ci().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${fe.office[n]}</button>`)}function gl({gaps:t,scenario:e,rows:o}){let[n,s]=U(""),r=eo();if(!r.size)return null;let i=t.filter(d=>r.has(d.mark)),l=r.size-i.length,c=zs(),m=()=>{As([...r].map(d=>({mark:d})),!1),it(fe.cleared)},p=()=>{A({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${fe.label}>
      <p>
        <strong>${T(fe.count,r.size)}</strong>${l>0&&T(fe.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>A({alleen:c?null:"gemarkeerd"})}>
        ${c?fe.every:fe.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${m}>${fe.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||fe.address}</p>
      <button type="button" id="merk-print" onClick=${p}>${fe.print}</button>
      <${xt} name=${`${fe.file}.csv`} rows=${()=>o(i)} label=${fe.csv} id="merk-csv" />
      <${p$} scenario=${e} tell=${s} />
    </section>
  `}var lt=g.gaps,kl=t=>S(oe(t)||t),bl=(t,e)=>[[...lt.csv,...Pt],...t.map(o=>[H("Severity",o.severity),Uo(o.query),o.sentence,h.queries[o.query]?.why||"",o.steps.map(Q).join(", "),o.kinds.map(nt).join(", "),o.partners.map(kl).join(", "),o.subject_label,jo(o).map(at).join("; "),...Et(e,o.plan)])],Xr=["tekst","stap","soort","partner","vraag","gewicht"];function m$({all:t}){let e=(r,i)=>E(r).map(l=>[l,i(l)]),o=e(t.flatMap(r=>Wn(r).flatMap(i=>i.partners)),kl),n=e(t.map(r=>r.query).sort(F),Uo),s=Object.entries(h.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${Me}>
      <div class="velden">
        <${qt}
          label=${lt.fields.partner}
          name="partner"
          options=${o.sort((r,i)=>F(r[1],i[1]))}
        />
        <${qt} label=${lt.fields.step} name="stap" options=${Ft.map(r=>[r.notation,r.label])} />
        <${qt} label=${lt.fields.query} name="vraag" options=${n} />
        <${qt} label=${lt.fields.weight} name="gewicht" options=${s} />
        <${qt} label=${lt.fields.kind} name="soort" options=${sn.map(r=>[r.notation,r.label])} />
        <${Ze} label=${lt.fields.text} name="tekst" />
        <${Co} names=${Xr} />
      </div>
    <//>
  `}var $$=({scenario:t})=>a`
  <details class="blik">
    <summary>${ot(t)} <span class="wijzig">${lt.change}</span></summary>
    <${Ye} />
  </details>
`,yl="bron";function f$({points:t,low:e,source:o,query:n}){let s=E(t.map(c=>c.topic)).length,r=c=>T(lt.questions,c.length),i={points:b(lt.part_counts.points,{questions:r(t),topics:T(lt.topics_count,s)}),source:b(lt.part_counts.source,{questions:r(e)})},l=(c,m,p)=>a`
    <a href=${j("aandachtspunten",{...n,deel:m})} aria-current=${p?"true":null} id=${`deel-${m}`}>
      <strong>${lt.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${lt.parts_label}>
      ${l("points","overleg",!o)}${l("source",yl,o)}
    </nav>
  `}var Ns={onderwerp:"topic",soort:"query"};function d$({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let i=t.filter(d=>d.deadline).sort((d,$)=>F(d.deadline?.day||"",$.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=Ns[o],m=Object.entries(Ns).map(([d,$])=>[d,lt.fold[$]]),p=()=>A({vouw:s?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${hl} gaps=${i} scenario=${n} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${lt.heading[c]}</h2>
            <p>${lt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${s?lt.refold:lt.unfold}</button>
            </p>
          </header>
          <${Oo} legend=${lt.fold_by} name="per" options=${m} current=${o} id="per" />
          <${ul} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&a`<p>${lt.none}</p>`}
  `}var u$=25;function wl({route:t}){let e=D(t.query),o=t.query,n=Y(e).gaps,s=zs(),r=n.filter(k=>s?eo().has(k.mark):ol(k,o)),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=o.deel?o.deel===yl:!i.length&&l.length>0,m=s?r:c?l:i,p=s||Xr.some(k=>o[k]),d=o.vouw?o.vouw==="uit":p&&m.length<=u$,$=o.per in Ns?o.per:Object.keys(Ns)[Number(c&&!s)],f=Object.fromEntries(Xr.filter(k=>o[k]).map(k=>[k,o[k]])),u=k=>T(lt.questions,k.length);return a`
    <${I} text=${lt.title}>
      <p class="uitleg">${b(lt.intro,{report:po(Z(e.plan))})} ${ve}</p>
    <//>
    ${ke(e).map(k=>a`<${Mo} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${s?a`<p class="delen"><strong>${lt.only_title}</strong></p>`:a`<${f$} points=${i} low=${l} source=${c} query=${f} />`}
      <${$$} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${m$} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!s&&a`<p class="zacht">${lt.source_intro}</p>`}
        <${d$}
          key=${`${c}${s}`}
          gaps=${m}
          beside=${c||s?[]:l}
          per=${$}
          scenario=${e}
          open=${d}
          all=${p||!!o.termijnen}
        />
        <p class="acties"><${xt} name="aandachtspunten.csv" rows=${()=>bl(m,e)} /></p>
        <${Fs} />
      </div>
    </div>
    <${gl} gaps=${n} scenario=${e} rows=${k=>bl(k,e)} />
    <${Tt} text=${b(lt.shown,{points:u(i),source:u(l)})} />
  `}function Rs(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,i)=>r.y-i.y).map((r,i)=>({...r,y:Math.round((i+.5)*e*n/s.length)})))}function _l(t,e,o){let n=new Map(t.map(d=>[d.id,d])),s=d=>e.flatMap($=>$.from===d?[$.to]:$.to===d?[$.from]:[]),r=[],i=[...t].sort((d,$)=>F(d.title,$.title)).map(d=>d.id),l=new Set,c=d=>{if(!(l.has(d)||!n.has(d))){l.add(d),r.push(d);for(let $ of E(s(d)))c($)}};for(let d of i)c(d);let m=Math.ceil(r.length/2),p=Math.max(o*1.6,40);return r.map((d,$)=>{let f=$<m,u=f?m:r.length-m,k=f?$:r.length-1-$,y=u>1?Math.sin(Math.PI*k/(u-1)):1,x=Math.round((k+.5)*p*(m/u));return{...n.get(d),x:Math.round((f?-1:1)*(140+250*y)),y:x}})}var Le="omgeving",h$=16,Jr=8,ta=68,ea=236;function vl(t,e){let o=Pn(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:i=""})=>({id:[n,s,r,i].join("~"),from:n,to:s,group:r,said:[i]}));return[...new Map(o.map(n=>[n.id,n])).values()]}var ie=h.around,g$=t=>nn(t).find(e=>ie.nodes[e])||"*",b$=t=>t.length>ie.letters?`${t.slice(0,ie.letters-1)}…`:t,xl=(t,e,o)=>({id:t,label:b$(S(t)),title:S(t),group:g$(t),x:e,y:o}),Sl=t=>{let{color:e,dashes:o}=ie.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Ol(t,e){let o=Lt(t)?t:"",n=o?vl(o,e).map(Sl):[],s=[E(n.map(l=>l.from)),[o],E(n.map(l=>l.to))],r=new Set([o]),i=s.flatMap((l,c)=>{let m=c===1?l.filter(Boolean):l.filter(p=>!r.has(p));for(let p of m)r.add(p);return m.sort((p,d)=>F(S(p),S(d))).map((p,d)=>xl(p,c*ie.width,d))});return{...ie,name:Le,title:o?ie.title_of.replace("{name}",S(o)):ie.title,layout:"columns",looks:ie,nodes:Rs(i,ie.step),rows:n,date:e,centre:o}}function Cl(t,e,o,n){let s=[...t.nodes],r=[...t.rows],i=new Map;for(let l of e.filter(c=>Lt(c)&&s.some(m=>m.id===c))){let c=new Set(s.map(y=>y.id)),m=vl(l,o),p=y=>y.from===l?y.to:y.from,d=E(m.map(p)).filter(y=>!c.has(y)),$=d.slice(0,h$),f=s.find(y=>y.id===l),u=(n==="route"?y$:k$)(s,f,$);s.push(...u.map(({id:y,x,y:_})=>xl(y,x,_)));let k=new Map(u.map(y=>[y.id,y]));for(let y of m.filter(x=>k.has(p(x)))){let{branch:x}=k.get(p(y));r.push({...Sl(y),...x&&{branch:{...x,head:l,stop:p(y)}}})}d.length>$.length&&i.set(l,{shown:$.length,count:d.length-$.length})}return{nodes:s,rows:r,left:i}}function k$(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],i=e.x<(s+r)/2?s-ie.width:r+ie.width,l=e.y-(o.length-1)*ie.step/2;return o.map((c,m)=>({id:c,x:i,y:l+m*ie.step}))}function y$(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/Jr)*ea,i=Math.max(0,Math.min(e.x+ta,n+ta-r));return o.map((l,c)=>{let m=i+Math.floor(c/Jr)*ea,p=s+26+c%Jr*(ie.step-3);return{id:l,x:m+ea/2-4,y:p,branch:{beside:m-e.x,aside:ta,top:s}}})}function jl(t,e){let{date:o}=D(e);if(t===Le)return Ol(e.ding,o);let n=h.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...s,...r]}}function bn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var kn=t=>Object.keys(t.table).filter(e=>!Ml[e]),Ml={from_label:"from",to_label:"to"},Ll=t=>Ml[t],qs={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Tl(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=D(e),s=Object.entries(qs).map(([c,m])=>[m,c==="partner"?e[c]&&oe(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!o.has(c.group||"")&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([m,p])=>(c[m]||[]).includes(p)||c.from===p||c.to===p));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let i=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:_l(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?Rs(l,t.step):l,rows:r}}var Ws=g.graph.choose,El="alles",w$=["stap","hoofdstuk"],Pl=t=>!!t[El]||Object.keys(qs).some(e=>t[e]),Bl=t=>E(t.flatMap(e=>[e.from,e.to])).length;function zl({picture:t}){let e=E(lo("Chapter").map(r=>w(r,"identifier"))).sort(F),o=r=>S(lo("Chapter").find(i=>w(i,"identifier")===r)||""),n={stap:Ft.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>j(["graaf",t.name],r);return a`<div class="kieseerst">
    <p>${Ws.sentence}</p>
    ${w$.map(r=>{let i=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(m=>m[qs[r]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Ws[r]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:m})=>a`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${T(Ws.partners,Bl(m))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${s({[El]:"ja"})}>${T(Ws.whole,Bl(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var oo=g.graph.card,Hn=3;function Fl(t,e=Ue){let o=E(t.filter(Boolean)),n=o.length-Hn;return e(n>0?[...o.slice(0,Hn),oo.more.replace("{count}",String(n))]:o)}var Ds=t=>Fl(t,e=>e.join("; ")),Al=t=>Ds(t.flatMap(e=>Lt(e)?Bt(e).slice(0,1).map(at):[]));function _$(t,e){let o=Nt(t,"who",e).filter(r=>r.acts),n=r=>rt(r,"broader")||r,s=r=>`${S(n(rt(r,"barrier")))}, ${H("Basis",w(r,"basis")).toLowerCase()}`;return[[oo.who,Ds(o.map(r=>`${S(r.from)} (${r.said})`))],[oo.state,Vt(t,e)],[oo.step,Ds(an(t,e).map(s))],[oo.where,Ds(Bt(t).slice(0,2).map(at))]]}var Nl=t=>Fl((t.roles||[]).map(e=>H("Role",e))),v$=(t,e)=>kn(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),x$=(t,e)=>[...t.said.filter(o=>o&&tt(o)!==tt(e)),Nl(t)].filter(Boolean).join(" · ");function Rl(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:bn(t,s,n),facts:[...v$(t,s),[oo.role,Nl(s)],[oo.where,Al(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=qo(o)?_$(o,t.date):[...r.slice(0,Hn).map(c=>[i(c),x$(c,i(c))]),[oo.also,r.length>Hn?oo.more.replace("{count}",String(r.length-Hn)):""],[oo.where,Al(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Lt(o)?B(ht(o)):"",name:n(o),facts:l,thing:Lt(o)?o:""}}var Dt=g.graph,oa=40,ql=(t,e=S(t))=>a`<a href=${ce(t)}>${e}</a>`,S$=t=>(t===1?Dt.counted.one:Dt.counted.more).replace("{count}",t);function O$({picture:t,row:e}){let o=e.group&&!h.views[t.name]?Object.keys(h.around.table):Object.keys(t.table),n=kn(t).map(r=>t.table[r]),s=e.said.map((r,i)=>[o.length&&n[i],r]).filter(([r,i])=>r&&i);return a`<dl class="feiten">
    ${s.map(([r,i])=>a`<div><dt>${r}</dt><dd>${i}</dd></div>`)}
  </dl>`}function C$({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>Lt(r)&&r!==e.from&&r!==e.to),s=r=>vo(r,t.date).filter(Boolean).join(", ");return a`
    <h2>${bn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${O$} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${ve}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Dt.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${Dt.about}</p>
        <ul>${n.map(r=>a`<li>${yt(r)?ql(r):S(r)}${qo(r)&&a`<span class="zacht"> – ${s(r)}</span>`}${Bt(r).slice(0,1).map(i=>a`<span class="zacht adres">${at(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&yt(r)).map((r,i)=>a`${i>0&&" · "}${ql(r,Dt.page_of.replace("{name}",S(r)))}`)}</p>
  `}function j$({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,m=t.looks.nodes[c]?.label||ht(o),p=r.includes(o),d=$=>{let f=$.from===o?$.to:$.from;return a`<li>
      ${t.arrows!==!1&&($.from===o?Dt.towards:Dt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(f||$.id)}>${n(f)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${m&&`${B(m)}. `}${S$(l.length)}</p>
    ${Lt(o)&&yt(o)&&a`<p class="acties">
        <a href=${ce(o)}>${Dt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>s(o)}>${p?`− ${Dt.fold}`:`+ ${Dt.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Le],{ding:o})}>${Dt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,oa).map(d)}</ul>
    ${l.length>oa&&a`<p>${Dt.rest.replace("{count}",String(l.length-oa))}</p>`}
  `}function Wl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Dt.in_words}>
      ${e&&a`<${C$} ...${t} />`} ${o&&a`<${j$} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Dt.nothing_chosen}</p>`)}
    </section>
  `}function Dl({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:i,opened:l,unfolds:c}){let m=Mt();Be(()=>{let $=f=>f.key==="Escape"&&s();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),jt(()=>{let{offsetWidth:$,offsetHeight:f,offsetParent:u}=m.current,k=Math.max(4,Math.min(n.x-20,u.clientWidth-$-4)),y=n.y+16,x=y+f>u.clientHeight-4?Math.max(4,n.y-18-f):y;m.current.style.transform=`translate(${k}px, ${x}px)`});let p=Rl(t,e,n.id,o),d=p.facts.filter(([$,f])=>$&&f);return a`
    <div class="zweefkaart" ref=${m} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${p.kind&&a`<span class="zacht">${p.kind}</span>`}
      <strong>${p.name}</strong>
      <dl>${d.map(([$,f])=>a`<div><dt>${$}</dt><dd>${f}</dd></div>`)}</dl>
      ${p.thing&&yt(p.thing)&&a`<p class="acties"><a href=${ce(p.thing)}>${Dt.page}</a>${c(p.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(p.thing)}>${l.includes(p.thing)?Dt.fold:Dt.unfold}</button>`}</p>`}
    </div>
  `}var Zo="#16212B",Il="#8E8779",na="#0A4F7A",Is="#FFFFFF";function sa(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Hs(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(r-s);i<n;i+=7)t.moveTo(i,r),t.lineTo(i+(r-s),s);t.stroke(),t.restore()}function Hl(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=Zo,t.lineWidth=14,r(),t.strokeStyle=Is,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=Zo,t.fill(),t.restore()}function ra(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?Zo:Is,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=Zo,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Zo,t.stroke()}function Ul(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function Un(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function M$({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],i=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...i,[e,o]]}function Gl(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:M$(Un(e,r),r)}));for(let{down:r}of s)sa(t,r,3,Il);for(let{on:r,down:i}of s)r&&sa(t,i,4,Zo);t.restore()}function Kl(t,e,o,n){for(let s of o){let{x:r,y:i}=Un(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),m=(l+c)/2,{label:p,font:d}=e.body.nodes[s.stop].options;t.font=`${d.size}px ${d.face}`;let $=n.has(s.edge.id),f=s.between&&!$?t.measureText(p).width/2+8:(c-l)/2-6,u=r<m?m-f:m+f;Math.abs(u-r)>3&&sa(t,[[r,i],[u,i]],$?4:1.6,$?Zo:Il)}for(let s of o){let{x:r,y:i}=Un(e,s);ra(t,r,i,s.edge.mark||"full",s.edge.mark?5.5:3)}}function aa(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Vl(t,e,o,n){let{x:s,y:r}=aa(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?na:Is,t.fill(),t.lineWidth=1.8,t.strokeStyle=na,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?Is:na,t.stroke(),t.restore()}var L$="#16212B",Us=12/14,T$=13,Zl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<T$;function Gs(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:m}={}){let p=Ul(e,o),d=new Map(p.map(O=>[O.edge.id,O])),$=new vis.DataSet(e.map(({title:O,...R})=>m?R:{...R,title:O})),f=new vis.DataSet(o.map(O=>d.has(O.id)?{...O,hidden:!0}:O)),u=new vis.Network(t,{nodes:$,edges:f},n),k=t.querySelector(".vis-network");k.setAttribute("role","application"),k.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let y=e.filter(O=>O.slot).map(O=>O.id),x=e.filter(O=>O.station).sort((O,R)=>O.station-R.station),_=new Set,C="",v=()=>[...new Set([C,...r,...u.getSelectedNodes()])].filter(O=>O&&c(O));u.on("beforeDrawing",O=>{Gl(O,u,p,_);let R=x.map(N=>u.getPosition(N.id));R.length&&Hl(O,R);for(let N of y)Hs(O,u.getBoundingBox(N))}),u.on("afterDrawing",O=>{Kl(O,u,p,_);for(let R of v())Vl(O,u,R,r.includes(R))});let q=O=>p.find(R=>Zl(Un(u,R),O,u.getScale()))?.edge.id,J=O=>v().find(R=>Zl(aa(u,R),O,u.getScale())),L=(O=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=O))return;let N=Math.min(...e.map(ro=>ro.x))-85,V=Math.min(...e.map(ro=>ro.y))-30,ee=t.clientWidth/O*.5,Ht=Math.max(...e.map(ro=>ro.x))+85-N,ge={x:Ht<2*ee?N+Ht/2:N+ee,y:V+t.clientHeight/O*.5};u.moveTo({position:ge,scale:O,animation:!1})};u.on("click",({nodes:[O],edges:[R],pointer:N})=>{let V=J(N.canvas);V?l?.(V):i?.(q(N.canvas)??O??R??null)}),u.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let bt=(O,R)=>{O&&c(O)!==(C===O)&&u.redraw(),O&&(C=O),m?.(O,R)};if(m){u.on("hoverNode",({node:N,pointer:V})=>bt(N,V.DOM)),u.on("hoverEdge",({edge:N,pointer:V})=>bt(N,V.DOM));for(let N of["blurNode","blurEdge","dragStart","zoom"])u.on(N,()=>bt(null));let O="",R=N=>{if(!p.length||N.buttons)return;let{left:V,top:ee}=t.getBoundingClientRect(),Ht={x:N.clientX-V,y:N.clientY-ee},ge=q(u.DOMtoCanvas(Ht))||"";ge!==O&&bt(ge||null,Ht),t.style.cursor=ge||J(u.DOMtoCanvas(Ht))?"pointer":"",O=ge};k.addEventListener("pointermove",R)}s?u.moveTo({...s,animation:!1}):L(Us);let te=new Map(o.map(O=>[O.id,O]));return{network:u,given:{nodes:e,edges:o,options:n},fit:L,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:O=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*O))}),select(O,R,N){let V=R.length?R:o.filter(_t=>O.includes(_t.from)||O.includes(_t.to)).map(_t=>_t.id),ee=new Set(V.filter(_t=>te.has(_t))),Ht=[..._,...ee].filter(_t=>!d.has(_t)&&_.has(_t)!==ee.has(_t));Ht.length&&f.update(Ht.map(_t=>ee.has(_t)?{id:_t,width:3,color:{color:L$}}:{id:_t,width:1.6,color:{color:te.get(_t).color}})),_=ee;let ge=O.filter(_t=>$.get(_t));if(u.setSelection({nodes:ge,edges:[]},{highlightEdges:!1}),u.redraw(),!N||!ge.length)return;ge.some(_t=>{let{x:W,y:Jn}=u.canvasToDOM(u.getPosition(_t));return W>0&&W<t.clientWidth&&Jn>0&&Jn<t.clientHeight})||u.focus(ge[0],{scale:Math.max(u.getScale(),Us),animation:!1})},show(O){u.fit({nodes:O.filter(R=>$.get(R)),animation:!1,maxZoomLevel:1.15}),u.getScale()<Us&&u.moveTo({scale:Us})},destroy:()=>u.destroy()}}function Yl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var B$=250,E$=.9,P$={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Ql(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:i,line:l,look:c,shown:m,title:p,opened:d}=t,$=Mt(),f=ko({of:"",view:null,ids:new Set}),u=ko(t);u.current=t,jt(()=>{let x=performance.now(),_=f.current.of===e?f.current.view:null,C=0,v=(L,bt)=>{window.clearTimeout(C),C=window.setTimeout(()=>u.current.onHover(L===null?null:{id:L,...bt}),B$)},q=Gs($.current,{nodes:o,edges:n,options:s,view:_,opened:d},{onChoose:L=>u.current.onChoose(L),onUnfold:L=>u.current.onUnfold(L),unfolds:L=>u.current.unfolds(L),onHover:v});r.current=q;let J=_?o.map(L=>L.id).filter(L=>!f.current.ids.has(L)):[];return J.length&&q.show([...J,...i]),$.current.dataset.ms=String(Math.round(performance.now()-x)),()=>{window.clearTimeout(C),f.current={of:e,view:q.view(),ids:new Set(o.map(L=>L.id))},q.destroy(),r.current=null}},[e,o,n]),jt(()=>{m&&f.current.of===""&&r.current.fit(12/14)},[m]),jt(()=>{let x=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",x),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",x),window.removeEventListener("beforeprint",_)}},[]),jt(()=>r.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let k=x=>P$[x.key]?.(t),y={height:`${Yl(o,Math.max(420,Math.round(window.innerHeight*E$)))}px`};return a`<div class="doek" id="doek" ref=${$} style=${y} data-title=${p} onKeyDown=${k}></div>`}var Gn=t=>t===""?2:Lt(t)&&ln(t)?1:0;function Ks(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,i)=>Gn(r)-Gn(i)||F(e(r),e(i)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var no=g.graph.matrix,Yo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Xl({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:i}){let l=_=>o.get(_)?.title||no.nobody,c=_=>o.get(_)?.label||no.nobody,{givers:m,takers:p,at:d}=Ks(e,c),$=_=>t.looks.edges[_.group],f=_=>[_.said[0],$(_).label].filter(Boolean).join(", "),u=(_,C)=>[Gn(_)!==Gn(C)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),k=(_,C)=>{let v=_.currentTarget.getBoundingClientRect(),q=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:C.id,x:v.right-q.left,y:v.bottom-q.top-10})},y=(_,C)=>{let v=d(_,C);if(!v.length)return null;let q=v.some(L=>L.id===n),J=v.some(L=>$(L).mark==="broken");return a`
      <button type="button" class=${J?"hapert":null} aria-pressed=${String(q)}
        aria-label=${`${l(_)} ${no.to} ${l(C)}: ${v.map(f).join("; ")}`}
        onClick=${()=>s(v[(v.findIndex(L=>L.id===n)+1)%v.length].id)}
        onMouseEnter=${L=>k(L,v[0])} onMouseLeave=${()=>r(null)}
        onFocus=${L=>k(L,v[0])} onBlur=${()=>r(null)}>
        ${v.length>2?a`<${Yo} look=${$(v[0])} /><b>${v.length}</b>`:v.map(L=>a`<${Yo} look=${$(L)} />`)}
      </button>
    `},x=_=>n&&e.some(C=>C.id===n&&(C.from||"")===_);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${no.corner}</td>
            ${p.map((_,C)=>a`<th scope="col" class=${u(_,p[C-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${m.map((_,C)=>a`
              <tr class=${[u(_,m[C-1]??_),x(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${p.map((v,q)=>a`<td class=${u(v,p[q-1]??v)}>${y(_,v)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Jl({picture:t,rows:e,name:o,pick:n}){let s=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),r=s.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${no.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:i,rows:l})=>a`<li><${Yo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",no.no_giver],["to",no.no_taker]].map(([i,l])=>{let c=e.filter(m=>!m[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&a`<h3>${no.falters}</h3>
        <ul class="stromen">
          ${r.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${no.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${B(no.empty)}</p>
  `}var $o=g.graph,ec=["kies","uit"],tc=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...ec];function z$({thing:t}){let e=Ce(()=>[...be.keys()].filter(yt).sort((n,s)=>F(S(n),S(s))),[]),o=n=>{let s=e.find(r=>S(r)===n.target.value);s?A({ding:s,kies:null,uit:null}):it($o.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${$o.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Lt(t)?S(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${S(n)}></option>`)}</datalist>
    </label>
  `}function oc({picture:t,query:e}){let[o,n]=U(!1),s=tc.filter(k=>e[k]&&!ec.includes(k)).length,r=t.name===Le,i=t.nodes.filter(k=>Er(k.id)).sort((k,y)=>F(k.title,y.title)),l=k=>h.codes.CellState[k]?.order??9,c=E(t.rows.map(k=>k.state).filter(Boolean)).sort((k,y)=>l(k)-l(y)),m=k=>B(h.codes.CellState[k]?.label||H("Status",k)),p=sn.filter(k=>t.rows.some(y=>y.kinds?.includes(k.notation))),d=Ft.filter(k=>t.rows.some(y=>y.steps?.includes(k.notation))),$=new Set(t.rows.flatMap(k=>k.chapters||[])),f=lo("Chapter").map(k=>[w(k,"identifier"),S(k)]).filter(([k])=>$.has(k)).sort((k,y)=>F(k[0],y[0])),u=[["stap",$o.filters.step,d.map(k=>[k.notation,k.label])],["hoofdstuk",$o.filters.chapter,f],["soort",$o.filters.kind,p.map(k=>[k.notation,k.label])],["partner",$o.filters.partner,i.map(k=>[w(k.id,"notation"),k.title])],["staat",$o.filters.state,c.map(k=>[k,m(k)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${k=>n(k.target.open)}>
      <summary id="filterknop">${s?b(g.shared.filters_set,{count:s}):$o.choices}</summary>
      ${!r&&a`<${Re} />`}
      <${Ho} />
      <div class="velden">
        ${r&&a`<${z$} thing=${t.centre} />`}
        ${!r&&u.filter(([,,k])=>k.length>1).map(([k,y,x])=>a`<${qt} name=${k} label=${y} options=${x} />`)}
        <${Ze} label=${$o.filters.search} name="zoek" id="graafzoek" />
        <${Co} names=${tc} />
      </div>
    </details>
  `}var ia=g.graph,A$={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},F$=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${A$[t.mark]}
  </svg>
`,N$=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,nc={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},sc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${nc[t.shape]?"#FFFFFF":t.color} stroke=${nc[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function rc({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(m=>m.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(m=>m.group===c)),i=(c,m)=>{if(t.matrix&&m.mark)return a`<${Yo} look=${m} />`;if(t.layout==="route"&&m.mark)return a`<${F$} look=${m} />`;if(t.layout!=="grid")return a`<${N$} look=${m} />`;let p=t.looks.nodes[c];return p?a`<${sc} look=${p} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,m)=>{m?o.delete(c):o.add(c),A({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${ia.lines}>
      ${n.map(([c,m])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${p=>l(c,p.target.checked)} />
              ${i(c,m)}<span>${m.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${ia.points}>
      ${r.map(([,c])=>a`<li><${sc} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${ia.slots}</span></li>`}
    </ul>`}
  `}var Vs=g.graph;function la({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,i=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(p=>[p.id,p.station??0])),m=Ks(e,o)[r?"givers":"takers"];return m.sort((p,d)=>(c.get(p)||0)-(c.get(d)||0)),a`<div class="beeldlijst">
    ${m.map(p=>{let d=e.filter(y=>(y[i]||"")===p),$=d.filter(y=>y.color||r),f=d.filter(y=>!y.color&&!r),u=$.length?T(r?Vs.list.flows:Vs.list.partners,$.length):Vs.list.nobody,k=f.length>0&&T(Vs.list.slots,f.length);return a`
        <details key=${p} open=${m.length<4||d.some(y=>y.id===n)}>
          <summary><h2>${o(p)}</h2><span class="zacht">${[u,k].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${f.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${$.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>s(y.id)}>
                  ${r&&a`<${Yo} look=${t.looks.edges[y.group]} />`}${r&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Kn=g.graph,ac="from_label",R$="amount",ca=new WeakMap;function q$(t,e){return ca.has(t)||ca.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ca.get(t).get(e)||Kn.not_said}function yn(t,e,o){let n=Ll(o);return n?q$(t,e[n]):e.said[kn(t).indexOf(o)]||""}function W$(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[yn(t,l,n),l]),i=l=>+(l===""||l===Kn.not_said);return r.sort((l,c)=>i(l[0])-i(c[0])||s*F(l[0],c[0])).map(([,l])=>l)}function ic({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=z.route.query.sorteer||ac,i=Object.entries(t.table),l=(d,$)=>{let f=r===d?`-${d}`:d;A({sorteer:f===ac?null:f},!0),it(Kn.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",f[0]==="-"?Kn.down:Kn.up))},c=d=>r===d?"ascending":r===`-${d}`?"descending":null,m=([d,$])=>d===R$?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(d)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${d}`} onClick=${()=>l(d,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=d=>{let $=d.id===o,f=$||o&&(d.from===o||d.to===o);return a`
      <tr key=${d.id} role="row" class=${f?"gekozen":null} data-rij=${d.id} data-van=${d.from||""}
        data-naar=${d.to||""} data-lijn=${d.color?"ja":null} onClick=${u=>u.target.closest("button, a")||n(d.id)}>
        ${i.map(([u,k],y)=>y?a`<td role="cell" data-kop=${k}>${yn(t,d,u)}</td>`:a`<th scope="row" role="rowheader" data-kop=${k}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(d.id)}>
                  ${yn(t,d,u)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(m)}</tr></thead>
      <tbody role="rowgroup">${W$(t,e,r).map(p)}</tbody>
    </table>
  `}var mc=g.graph.keep,Zs="#16212B",Ys="#46525D",D$="#8E8779",Lo=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Yt,lc,I$]=[28,12e3,2];function $c(t,e=null){let{version:o,content:n}=h.meta,s=(n||"").slice(0,12);return{title:t,source:`${[Ae(),e&&ot(e)].filter(Boolean).join(". ")}. ${ve}`,foot:b(mc.foot,{version:o,content:s})}}function pa(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function H$(t){let e=r=>t.rows.some(i=>i.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(i=>i.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:i,mark:l,label:c}])=>s&&l?{line:!0,color:D$,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:i,label:c}),...n.map(([,{color:r,label:i}])=>({color:r,label:i})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:mc.slot}]:[]]}function U$(t,{line:e,slot:o,color:n,dashes:s,mark:r},i,l){if(o)return Hs(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&ra(t,i+13,l-4,r)}function cc(t,e,o,n,s,r){let[i,l]=[o,n];t.font=`13px ${Lo}`;for(let c of e){let m=t.measureText(c.label).width+54;i>o&&i+m>o+s&&([i,l]=[o,l+24]),r&&(U$(t,c,i,l),t.fillStyle=Zs,t.fillText(c.label,i+34,l)),i+=m}return e.length?l+14:n}async function G$(t,e,o,n,s){let r=o.map(y=>({...y,...e[y.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Gs(i,{nodes:r,edges:n,options:s}),c=r.map(y=>l.network.getBoundingBox(y.id)),[m,p]=[Math.min(...c.map(y=>y.left))-20,Math.min(...c.map(y=>y.top))-20],d=Math.max(...c.map(y=>y.right))+(t.layout==="route"?130:20),$=Math.max(...c.map(y=>y.bottom))+20,[f,u]=[d-m,$-p],k=Math.min(I$,lc/f,lc/u);return Object.assign(i.style,{width:`${f*k}px`,height:`${u*k}px`}),l.network.setSize(`${f*k}px`,`${u*k}px`),l.network.moveTo({position:{x:m+f/2,y:p+u/2},scale:k,animation:!1}),await new Promise(y=>{l.network.once("afterDrawing",y),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:f,height:u,scale:k,done:()=>{l.destroy(),i.remove()}}}function K$(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*Yt,i=r-2*Yt;s.font=`650 22px ${Lo}`;let l=pa(s,e.title,i);s.font=`13px ${Lo}`;let c=pa(s,e.source,i),m=Yt+l.length*27+c.length*18+12,d=cc(s,o,Yt,m+t.height+30,i,!1)+40;n.width=r*t.scale,n.height=d*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,d),s.fillStyle=Zs,s.font=`650 22px ${Lo}`;for(let[f,u]of l.entries())s.fillText(u,Yt,Yt+18+f*27);s.fillStyle=Ys,s.font=`13px ${Lo}`;let $=Yt+l.length*27;for(let[f,u]of c.entries())s.fillText(u,Yt,$+13+f*18);return s.drawImage(t.canvas,Yt,m,t.width,t.height),cc(s,o,Yt,m+t.height+30,i,!0),s.fillStyle=Ys,s.font=`13px ${Lo}`,s.fillText(e.foot,Yt,d-16),n}async function fc({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:i}=o.current.given,l=await G$(e,o.current.network.getPositions(),s,r,i),c=K$(l,$c(e.title,n),H$(e));l.done(),c.toBlob(m=>xe(`${t}.png`,m,"image/png"),"image/png")}var V$=["fill","stroke","stroke-width","stroke-dasharray","font-size","font-weight","text-anchor","opacity"],ma="http://www.w3.org/2000/svg";function dc({name:t,svg:e,title:o,scenario:n,items:s}){let r=$c(o,n),i=pc(e),[,,l,c]=(e.getAttribute("viewBox")||"").split(" ").map(Number),m=document.createElement("canvas").getContext("2d");m.font=`13px ${Lo}`;let p=pa(m,r.source,l),d=40+p.length*17,$=document.createElementNS(ma,"svg"),f=(x,_,C="")=>{let v=document.createElementNS(ma,x);for(let[q,J]of Object.entries(_))v.setAttribute(q,String(J));return v.textContent=C,$.append(v),v},u=d+c+64,k={width:l+2*Yt,height:u,viewBox:`${-Yt} 0 ${l+2*Yt} ${u}`};for(let[x,_]of Object.entries({...k,"font-family":Lo,role:"img"}))$.setAttribute(x,String(_));f("title",{},`${r.title} ${r.source}`),f("rect",{x:-Yt,y:0,width:l+2*Yt,height:u,fill:"#FFFFFF"}),f("text",{x:0,y:26,"font-size":20,"font-weight":650,fill:Zs},r.title);for(let[x,_]of p.entries())f("text",{x:0,y:46+x*17,"font-size":13,fill:Ys},_);i.setAttribute("x","0"),i.setAttribute("y",String(d)),i.setAttribute("width",String(l)),i.setAttribute("height",String(c)),$.append(i);let y=0;for(let x of s){if(x.svg){let _=pc(x.svg);for(let[C,v]of Object.entries({x:y,y:d+c+12,width:16,height:16}))_.setAttribute(C,String(v));$.append(_)}f("text",{x:y+20,y:d+c+25,"font-size":13,fill:Zs},x.label),y+=m.measureText(x.label).width+40}f("text",{x:0,y:u-12,"font-size":13,fill:Ys},r.foot),xe(`${t}.svg`,new XMLSerializer().serializeToString($),"image/svg+xml")}function pc(t){let e=t.cloneNode(!0),[o,n]=[[t,...t.querySelectorAll("*")],[e,...e.querySelectorAll("*")]];for(let[s,r]of n.entries()){let i=window.getComputedStyle(o[s]);for(let l of V$)r.setAttribute(l,i.getPropertyValue(l));for(let{name:l}of[...r.attributes])(["class","style","id","href","role"].includes(l)||l.startsWith("aria-"))&&r.removeAttribute(l)}for(let s of e.querySelectorAll("a")){let r=document.createElementNS(ma,"g");for(let{name:i,value:l}of[...s.attributes])r.setAttribute(i,l);r.append(...s.childNodes),s.replaceWith(r)}return e}var De=g.graph,uc=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${De.show.label}>
    ${t.map(([n,s])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`;function hc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${De.tools[i]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():kt("beeld").requestFullscreen().catch(()=>{}),r=()=>{it(De.keep.busy),fc({name:e.name,picture:e,handle:t,scenario:D(z.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",De.tools.fit,()=>t.current.fit())} ${n("back",De.tools.back,o)}
      ${n("screen",De.tools.screen,s)} ${n("png",De.tools.png,r)}
    </div>
  `}function gc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>A({uit:e.slice(0,s).join(",")||null});return a`
    <nav class="spoor" aria-label=${De.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((s,r)=>{let i=S(s),l=r===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${b(De.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(r+1)}>${i}</button>`}`})}
      ${[...o].map(([s,{shown:r,count:i}])=>{let l=b(De.left_out,{name:S(s),shown:r,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Le],{ding:s})}>${De.surroundings}</a></p>`})}
    </nav>
  `}function To(){let t=g.missing;return a`
    <${I} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var Ot=g.graph,Z$="(max-width: 44rem)",$a=null,fa=()=>$a,Qo=t=>A({kies:z.route.query.kies===t?null:t},!0);function Y$(t){let e=window.matchMedia(Z$).matches,o=t.matrix?[["matrix",Ot.show.matrix],["beeld",Ot.show.arrows]]:[["beeld",Ot.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Ot.show.list]]:[],s=["tabel",Ot.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function Q$(t,e,o){let n=tt(o||""),s=Object.keys(t.table);return n?e.filter(r=>s.some(i=>tt(yn(t,r,i)).includes(n))):e}function X$({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:i,handle:l,turn:c,shown:m,tell:p}){let d=Ce(()=>e.rows.filter(u=>u.color),[e]),$=Ce(()=>[...e.nodes].filter(u=>u.title).sort((u,k)=>u.y-k.y||u.x-k.x).map(u=>u.id),[e]),f=u=>{let k=$[($.indexOf(r[0])+u+$.length)%$.length];A({kies:k},!0)};return a`
    <${Ql} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${d} options=${tf(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${m}
      title=${b(Ot.picture,{title:t.title})} onChoose=${u=>u&&Qo(u)} onStep=${f}
      unfolds=${p.unfolds} onUnfold=${p.unfold} onHover=${p.point}
      onClear=${()=>A({kies:null},!0)} />
  `}function J$({picture:t,query:e}){let o=Mt(),n=ko(!1),[s,r]=U(0),[i,l]=U(null),c=e.kies||"",m=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),p=Ce(()=>Tl(t,e),[t,m]),d=(e.uit||"").split(",").filter(Lt),$=Ce(()=>Cl(p,d,t.date,t.layout),[p,e.uit]),f=Ce(()=>new Map($.nodes.map(W=>[W.id,W])),[$]),u=$.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),k=u?"":f.has(c)?c:"",y=Ce(()=>Q$(t,p.rows,e.zoek),[p,e.zoek]),x=!u&&!k&&tt(e.zoek||""),_=x?$.nodes.filter(W=>tt(W.title||"").includes(x)).map(W=>W.id):[],C=Y$(t),v=C.some(([W])=>W===e.toon)?e.toon:C[0][0],q=t.choose&&!Pl(e),J=v==="beeld"&&!q,L=W=>f.get(W)?.title||(t.matrix?Ot.matrix.nobody:Ot.not_said),bt=W=>Lt(W)&&yt(W)&&W!==t.centre,te=W=>{if(!bt(W))return;let Jn=d.includes(W)?d.filter(Sp=>Sp!==W):[...d,W];l(null),A({uit:Jn.join(","),kies:W})},O=W=>{(W||!n.current)&&l(W)},R=W=>{n.current=W,W||l(null)};Be(()=>{!c||!z.started||(u&&!(u.from&&u.to)?it(b(Ot.chosen_one,{name:bn(t,u,L)})):u?it(b(Ot.chosen_pair,{from:L(u.from),to:L(u.to)})):k&&it(b(Ot.chosen_one,{name:L(k)})))},[c]),jt(()=>($a={name:t.name,drawing:o.current},()=>{$a=null}));let N=u&&!u.color?`leeg~${u.id}`:"",V=N&&f.has(N)?[N]:u?[u.from,u.to].filter(Boolean):k?[k]:_,ee={unfolds:bt,unfold:te,point:O},Ht={picture:t,rows:$.rows,name:L,opened:d,unfold:te,pick:Qo},ge=i&&i.id!==c&&a`<${Dl} ...${Ht} unfolds=${bt} keep=${R} hover=${i} close=${()=>l(null)} />`,ro=T(Ot.rows,y.length),_t=t.matrix?a`<${Jl} picture=${t} rows=${y} name=${L} pick=${Qo} />`:t.layout==="route"&&J&&a`<p class="zacht">${Ot.nothing_chosen}</p><${la} picture=${t} rows=${y} name=${L} chosen="" pick=${Qo} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${uc} ways=${C} shows=${v} choose=${W=>A({toon:W},!0)} />
      ${J&&a`<${hc} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${oc} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${v==="tabel"}>
          ${J&&a`<${gc} picture=${t} ids=${d} left=${$.left} />`}
          ${t.choose&&!q&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${Ot.choose.back}</a></p>`}
          <div class="vlak">
            ${q?a`<${zl} picture=${t} />`:v==="matrix"?a`<${Xl} picture=${t} rows=${y} names=${f} chosen=${u?.id||""} pick=${Qo}
                      point=${O} caption=${b(Ot.matrix.caption,{rows:ro})} />`:v==="lijst"?a`<${la} picture=${t} rows=${y} name=${L} chosen=${u?.id||""} pick=${Qo} />`:a`<${X$} ...${{picture:t,drawn:$,opened:d,chosen:c,row:u,lit:V,choices:m,handle:o,turn:s,tell:ee}}
                        shown=${v==="beeld"} />`}
            ${!p.rows.length&&a`<p class="leegbeeld">${t.centre?Ot.alone:Ot.empty}</p>`}
            ${ge}
          </div>
          ${!q&&a`<${rc} picture=${t} hidden=${e.zonder||""} />`}
          ${J&&a`<p class="zacht sleutels">${Ot.keys}</p>`}
        </div>
        <div class="tabel" hidden=${v!=="tabel"}>
          <div class="rol">
            <${ic} picture=${t} rows=${y} chosen=${u?.id||k} pick=${Qo}
              caption=${b(Ot.caption,{title:t.title,rows:ro})} />
          </div>
          <div class="acties">
            <${xt} name=${`${t.name}.csv`} rows=${()=>ef(t,y)} />
          </div>
        </div>
      </div>
      <${Wl} ...${Ht} row=${u} node=${k} first=${_t} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${Ot.loose}</p>`}
  `}var tf=(t,e)=>e.length&&t.name!==Le?{...t.options,groups:{...h.around.options.groups,...t.options.groups}}:t.options,ef=(t,e)=>[[...Object.values(t.table),...Pt],...e.map(o=>[...Object.keys(t.table).map(n=>yn(t,o,n)),...Et(null)])];function of({name:t,title:e,sentence:o}){let s=[...Object.values(h.views).map(r=>[r.name,r.tab||r.title]),[Le,h.around.tab]];return a`
    <${I} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Ot.pictures}>
      ${s.map(([r,i])=>{let l=r===t?"page":null;return a`<li><a href=${j(["graaf",r])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function bc({route:{path:t,query:e}}){let o=t[1]||Object.keys(h.views)[0],n=Ce(()=>jl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${of} name=${o} title=${n.title} sentence=${n.sentence} />
    <${J$} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${To} />`}function Vn({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:i}){let l=g[e];return function({route:m}){let p=D(m.query).plan,d=o(p).filter(k=>r(k,m.query)),$=n(),f=T(l.count,d.length),u=()=>[[...$.map(k=>k.label),...Pt],...Ms(d,$,Ir("sorteer",i)).map(k=>[...$.map(y=>y.text(k)),...Et(null,pt(k.id)?.key||p)])];return a`
      <${I} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Me}>
        <${Re} />
        <div class="velden">
          <${Ze} name="tekst" />
          ${s().map(k=>a`<${qt} ...${k} />`)}
          <${Co} names=${Object.keys(m.query).filter(k=>k!=="merk")} />
        </div>
      <//>
      <p class="telling">${f}<${xt} name=${`${t}.csv`} rows=${u} /></p>
      <div class="rol">
        <${dt}
          id=${t}
          caption=${b(l.caption,{count:f})}
          rows=${d}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Tt} text=${f} />
    `}}var kc=Ft.map(t=>[t.notation,t.label]),yc=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),wc=t=>Object.entries(h.codes[t]).map(([e,o])=>[e,o.label]),_c=(t,e)=>!e||tt([S(t),...["altLabel","promise","summary"].flatMap(o=>ft(t,o))].join(" ")).includes(tt(e)),so=g.partners,vc=Vn({name:"partners",of:"partners",sort:"naam",rows:t=>h.partners[P?t:""],keep:(t,e)=>_c(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:so.fields.step,name:"stap",options:kc},{label:so.fields.kind,name:"soort",options:wc("OrganisationKind")},{label:so.fields.role,name:"rol",options:Object.entries(so.roles)}],columns:()=>[{key:"naam",label:so.columns.name,text:t=>S(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${mn} id=${t.id} />`]},{key:"soort",label:so.columns.kind,text:t=>we(t.id,"organisationKind")},{key:"stappen",label:so.columns.steps,text:t=>yc(t.steps)},{key:"handelt",label:so.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:so.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:so.columns.wish,text:t=>t.wish}]}),Qt=g.measures,Zn=t=>h.called[t]?.short||"",Yn=t=>w(t,"prefLabel"),nf=di.map(t=>({id:t,...h.works[t]})).sort((t,e)=>F(Zn(t.id)||"~",Zn(e.id)||"~")||F(Yn(t.id),Yn(e.id))),Qs=P?"":ao[0].date,sf=(t,e,o)=>({key:t,label:e,text:({id:n})=>cn(n,o)?Vt(n,o):"",cell:({id:n})=>cn(n,o)&&a`<${gt} id=${n} date=${o} />`}),rf=()=>lo("Chapter").sort((t,e)=>F(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,b(Qt.chapter,{identifier:w(t,"identifier"),title:Yn(t)})]),xc=Vn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>nf.filter(e=>No(e.id,t)),keep:(t,e)=>_c(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Wo(t.id).includes(e.stap)))&&(!e.soort||Si(t.id).includes(e.soort))&&(!e.wat||co(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||cn(t.id)===e.staat),fields:()=>[{label:Qt.fields.what,name:"wat",options:Object.entries(Qt.types)},{label:Qt.fields.chapter,name:"hoofdstuk",options:rf()},{label:Qt.fields.step,name:"stap",options:[...kc,["alle",Qt.across]]},{label:Qt.fields.kind,name:"soort",options:sn.map(t=>[t.notation,t.label])},{label:Qt.fields.status,name:"staat",options:wc("Status")}],columns:()=>[{key:"nr",label:Qt.columns.number,text:({id:t})=>Zn(t),cell:({id:t})=>Zn(t)?a`<a href=${ce(t)}>${Zn(t)}</a>`:a`<span class="zacht">${Qt.no_number}</span>`},{key:"naam",label:Qt.columns.name,text:({id:t})=>Yn(t),cell:({id:t})=>a`<${M} id=${t} text=${Yn(t)} />`},...Fe(({id:t})=>pt(t)?.key),{key:"wat",label:Qt.columns.what,text:({id:t})=>ht(t)},...Qs&&Qs!==Gt?[sf("plan",B(yo(Qs)),Qs)]:[],{key:"nu",label:P?Qt.columns.stand:B(yo(Gt)),text:({id:t})=>Vt(t),cell:({id:t})=>a`<${gt} id=${t} />`},{key:"termijn",label:Qt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>G(w(t,"finalDueBy"))},{key:"stap",label:Qt.columns.step,text:t=>t.across?g.shared.all_steps:yc(Wo(t.id))},{key:"wie",label:Qt.columns.lead,sort:!1,text:t=>t.container?"":Do(t.id).map(S).join(", ")||g.shared.nobody,cell:t=>t.container?"":Do(t.id).length?a`<${At} ids=${Do(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var Bo=g.lookup,af=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>ye(t,e))).filter(yt),lf=Object.entries(h.lookups).map(([t,e])=>({id:t,...e,about:af(t),text:tt([S(t),...ft(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),Sc=t=>Bt(t).map(at),Oc=Vn({name:"naslag",of:"lookup",sort:"naam",rows:t=>lf.filter(e=>No(e.id,t)),keep:(t,e)=>(!e.wat||co(t.id,e.wat))&&(!e.tekst||t.text.includes(tt(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Bo.fields.what,name:"wat",options:Object.entries(Bo.types).filter(([t])=>lo(t).length)},{label:Bo.fields.step,name:"stap",options:Ft.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Bo.columns.name,text:({id:t})=>S(t),cell:({id:t})=>[a`<${M} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...Fe(({id:t})=>pt(t)?.key),{key:"wat",label:Bo.columns.what,text:({id:t})=>ht(t)},{key:"zegt",label:Bo.columns.told,text:t=>t.told},{key:"over",label:Bo.columns.about,sort:!1,text:t=>t.about.map(S).join("; "),cell:t=>a`<${At} ids=${t.about} name=${Pe} />`},{key:"bron",label:Bo.columns.place,sort:!1,text:({id:t})=>Sc(t).join("; "),cell:({id:t})=>{let[e,...o]=Sc(t),n=b(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Cc=g.unknown,Oe=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:b(Cc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,da=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(h.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Xs(){let t=Cc.reading;return a`
    <${Oe} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${da} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${h.plans.map(e=>a`<p>${`${Ae(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Js=g.method,jc=()=>a`
  <${I} text=${Js.title}><p class="uitleg">${Js.intro}</p><//>
  <${al} />
  <div class="blok"><${Ts} /></div>
  <${Oe} of=${Js.states}><${da} list="CellState" /><//>
  <${Xs} />
  <p><a href=${j("weet-niet")}>${Js.unknown}</a></p>
`;var Eo=g.overview;function cf({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${Eo.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;let s=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`),n];return t.unmet?a`<span class="plaat">${s}</span>`:a`<${Ke} bar=${t.bar} support=${t.support_only} />${s}`}function pf({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:i,look:l}=me(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let m=Se(t.key,o,n.key),p=[r,...i,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&Eo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Io(m)} aria-haspopup="dialog" onClick=${()=>A({cel:m})}>
        <span class="sr">${b(Eo.cell,{row:t.label,step:Q(o)})}${p}</span>
        <span class="beeld" aria-hidden="true"><${cf} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Qe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var mf=({step:t,place:e,of:o,empty:n,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,$f=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${pe(e).map((n,s)=>a`<${pf} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,ff=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Eo.one_step}>
    ${pe(t).map((n,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${Q(n)}
        </button>
      `)}
  </div>
`;function Mc({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=pe(o),[i,l]=U(n?Math.max(0,r.indexOf(_s(n).step)):0),c=new Set(s?.columns.filter(m=>!m.acting).map(m=>m.step));return a`
    <${ff} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===h.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${b(Eo.caption,{rows:Eo.heads[t],scenario:ot(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Eo.heads[t]}</th>
          ${o.steps.map((m,p)=>a`
              <${mf} step=${m} place=${p+1} of=${o.steps.length} empty=${c.has(m.notation)}
                chosen=${p===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===i?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${Eo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${re(t,e,o).map(m=>a`<${$f} key=${m.key} row=${m} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var df={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Lc=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${df[t]}
  </svg>
`;var Qn=g.overview.start;function Tc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:s,point:r})=>{let i=t.points.find(c=>c.name===r),l=b(n,{...e,...i});return l.includes("{")?s:l};return a`
    <section class="wensen">
      <h2>${Qn.wish}</h2>
      <ul class="tegels">
        ${Qn.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Lc} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var uf=({query:t,barriers:e,plan:o,weights:n},s)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...s&&{plan:o}}),hf=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${uf(t,e)}>${t.ask}</a></p>
  </li>
`;function Bc({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Qn.discuss.title}</h2><p>${Qn.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${b(Qn.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${n&&a`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${hf} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var le=g.overview,ua={"":"kind",partner:"partner",vorm:"form"},{truth:Ec}=g.thing,gf=(t,e,o)=>{let{word:n,lines:s}=me(e);if(!e)return[t.label,Q(o),le.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:m,expected:p}=e;return[t.label,Q(o),n,s.join("; "),H("Basis",r),Ec[String(i)],l,c,m,Ec[String(p)]]},bf=(t,e,o)=>[[...le.csv,...Pt],...re(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...gf(n,s,pe(o)[r]),...Et(e,o.key)]))],kf=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${xt} name="matrix.csv" rows=${()=>bf(t,e,o)} />
    <button type="button" onClick=${()=>Ii(t,e,o)}>${le.svg}</button>
    <button type="button" onClick=${()=>Hi(t,e,o)}>${le.png}</button>
    <${mo} text=${()=>location.href} label=${le.link} />
  </div>
`,yf=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${I} text=${le.heading} title=${le.title}>
      <p>${b(le.start.intro,{report:po(e)})}</p>
    <//>
    <${Tc} answer=${t} />
  </div>
  <${Bc} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function Pc({route:t}){let e=D(t.query),o=Object.hasOwn(ua,t.query.rijen||"")&&ua[t.query.rijen||""]||"kind",n=Object.entries(ua).map(([l,c])=>[l,le.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,i=Y(e);return a`
    ${o==="kind"?a`<${yf} answer=${i} plan=${Z(e.plan)} plans=${ke(e)} />`:a`<${I} text=${le.heading} title=${le.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${le.matrix[o]}</h2><p>${ot(e)}</p>
          <p class="acties"><a href=${j("methode")}>${le.legend.more}</a></p>
          <${Os} query=${t.query}>
            <${Oo} legend=${le.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${Ye} />
          <//>
        </div>
        ${ke(e).map(l=>a`
            ${P&&a`<h3>${l.title}</h3>`}
            <${Mo} plan=${l} />
            <${Mc} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${kf} by=${o} scenario=${e} plan=${l} />
            <${il} scenario=${e} plan=${l} />
          `)}
        <${Fs} />
      </div>
      <${Ts} />
    </div>
    ${r&&a`<${Ps} address=${r} by=${o} scenario=${e} />`}
    <${Tt} text=${r?"":b(le.shown,{scenario:ot(e)})} />
  `}var Xn=(t,e)=>fo(t).rows.filter(({id:o})=>ne(o,e).outcome).map(o=>({...o,plan:t,...Ac(o.id,o.work,e)})),zc=(t,e)=>h.promises[t.key].undated.filter(o=>Fr(o,e)).map(o=>{let n=w(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Ac(o,n,e)}});function Ac(t,e,o){let n=ne(t,o),s=S(e);return{name:s,short:Pe(e)===s?s:Pe(e),what:w(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),day:w(t,"dueBy"),by:G(w(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:G(n.on)}}var Fc=t=>ke(t).filter(e=>h.promises[e.key].rows.length||h.promises[e.key].undated.length),tr=(t,e)=>{let{reports:o}=fo(t);return o.find(n=>n.date===Ge(t.key,e))||o[o.length-1]},wn=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),fo=t=>h.promises[t.key];var uo=g.promises,ha=g.shared.outcomes,st={left:274,top:32,foot:40,level:19,pad:30,line:21};function wf(t){let e=st.top;return t.map(o=>{let n=Math.max(o.levels*st.level+st.pad,o.title.length*st.line+36),s={...o,y:e,height:n};return e+=n,s})}var _f=t=>b(uo.mark,{name:t.name,what:t.what||uo.card.none,quote:t.quote,said:ha[t.outcome].said}),ga=t=>Object.entries(ha).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>b(uo.lane_counts,{count:e,said:o}));function vf({lane:t,rows:e,wide:o}){let n=ga(e),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${st.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*st.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*st.line}>
        ${n.length?n.join(" · "):T(uo.lane_total,e.length)}
      </text>
    </g>
  `}function xf({row:t,lane:e,shown:o,point:n}){let s=e.levels*st.level,r=st.left+t.x,i=e.y+e.height/2+s/2-st.level/2-t.level*st.level,l=t.tail&&ha[t.outcome].tail&&st.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${ce(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${_f(t)}
      transform=${`translate(${r} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${In} outcome=${t.outcome} /></g>
    </a>
  `}function Sf({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:i}=t,[l]=Bt(s.id),c=r>e*.62,m={left:c?"auto":`${(r+14)/e*100}%`,right:c?`${(e-r+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${m} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${uo.card.promised}${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${Vo} outcome=${s.outcome} on=${s.on&&b(uo.card.came,{day:s.on})} /></p>
      ${Do(s.work).length>0&&a`<p class="zacht">${g.gaps.deadline.how.leads}: <${At} ids=${Do(s.work)} /></p>`}
      ${l&&a`<p class="zacht">${at(l)}</p>`}
    </div>
  `}function Nc({plan:t,rows:e,date:o}){let[n,s]=U(null),r=Mt(),{lanes:i,wide:l,years:c,beyond:m}=fo(t),p=wf(i),d=p.reduce((C,v)=>v.y+v.height,st.top),$=st.left+l+20,f=d+st.foot,u=tr(t,o),k=st.left+u.x,y=b(uo.report,{date:G(u.date)}),x=y.length*8.6+24,_=Math.min(Math.max(k-x/2,st.left),$-x);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${()=>s(null)} onKeyDown=${C=>C.key==="Escape"&&s(null)}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${f}`} role="group" aria-label=${uo.picture}>
        <rect class="daarna" x=${k} y=${st.top} width=${st.left+l+20-k} height=${d-st.top} />
        ${c.map(({year:C,x:v})=>a`
            <g class="jaar">
              <line x1=${st.left+v} x2=${st.left+v} y1=${st.top} y2=${d} />
              <text x=${st.left+v+4} y=${st.top-9}>${C}</text>
            </g>
          `)}
        ${m&&a`<g class="jaar"><text text-anchor="middle" x=${st.left+m.x} y=${st.top-9}>${uo.beyond}</text></g>`}
        ${p.map((C,v)=>a`<${vf} lane=${C} rows=${e.filter(q=>q.lane===v)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${d} y2=${d} />
        <line class="nu" x1=${k} x2=${k} y1=${st.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${_} y=${d+4} width=${x} height="28" rx="3" />
          <text x=${_+x/2} y=${d+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(C=>a`<${xf} key=${C.id} row=${C} lane=${p[C.lane]} shown=${n?.row.id===C.id} point=${s} />`)}
      </svg>
      ${n&&a`<${Sf} at=${n} width=${$} height=${f} close=${()=>s(null)} />`}
    </div>
  `}var ut=g.promises;function Of({rows:t,chosen:e,plan:o}){let n=Ut(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ut.tiles_label}>
      ${Object.entries(n).map(([s,{tile:r}])=>a`
          <button
            type="button"
            id=${`uitkomst-${s}`}
            aria-pressed=${String(e===s)}
            onClick=${()=>A({uitkomst:e===s?null:s})}
          >
            <${gn} outcome=${s} />
            <span class="getal">${t.filter(i=>i.outcome===s).length}</span>
            <span>${r}</span>
          </button>
        `)}
    </div>
  `}var Cf=t=>{let e=fo(t.plan).lanes[t.lane];return e?wn(e):""},ba=[{key:"dag",label:ut.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ut.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:ut.columns.what,text:t=>t.what},{key:"woorden",label:ut.columns.quote,text:t=>t.quote},{key:"stand",label:ut.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Vo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ut.columns.lane,text:Cf}],jf=(t,e)=>[[...ba.map(o=>o.label),g.timeline.csv.at(-1),...Pt],...t.map(o=>[...ba.map(n=>n.text(o)),Bt(o.id).map(at).join("; "),...Et(e,o.plan.key)])],Mf=6;function Lf({rows:t,plan:e,date:o}){let{outcomes:n}=g.shared,s=Object.keys(n).find(i=>n[i].open),r=t.filter(i=>i.outcome===s).sort((i,l)=>F(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${ut.open.title}</h2>
      <p>${r.length?b(ut.open.said,{date:G(Ge(e.key,o))}):ut.open.none}</p>
      <ul>
        ${r.slice(0,Mf).map(i=>a`
            <li key=${i.id}>
              <${gn} outcome=${i.outcome} />
              <span>
                <${M} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${ut.open.promised}${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{termijnen:"alle"})}>${ut.open.gaps}</a></p>
      <h2>${ut.read.title}</h2>
      <ul class="leesregels">${ut.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}var Tf=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${fo(t).lanes.map((o,n)=>({lane:o,found:e.filter(s=>s.lane===n)})).filter(({found:o})=>o.length).map(({lane:o,found:n})=>a`
          <details>
            <summary>${wn(o)}
              <span class="bij">${T(ut.lane_total,n.length)}${ga(n).map(s=>` · ${s}`)}</span>
            </summary>
            <ul>
              ${n.map(s=>a`
                  <li key=${s.id}>
                    <${Vo} outcome=${s.outcome} on=${s.by} />
                    <span><${M} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function Bf({plan:t,scenario:e,chosen:o}){let n=Xn(t,e.date),s=zc(t,e.date),r=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${P&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${b(ut.intro,{count:n.length,undated:s.length})}</p>
      <${Of} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Nc} plan=${t} rows=${r} date=${e.date} /><${Tf} plan=${t} rows=${r} /></div>
        <${Lf} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ut.table}</summary>
        <div class="rol">
          <${dt} id=${`beloften-${t.key}`} caption=${ut.caption} rows=${r} columns=${ba} sort="dag" />
        </div>
      </details>
      ${s.length>0&&a`
          <details class="tweeling">
            <summary>${b(ut.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(i=>a`<li><${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Ef(t){let e=document.querySelector("svg.lanen"),o=Object.entries(g.shared.outcomes).map(([n,{tile:s}])=>({svg:document.querySelector(`#uitkomst-${n} svg`),label:s}));dc({name:"beloften",svg:e,title:ut.heading,scenario:t,items:o})}function Rc({route:t}){let e=D(t.query),o=Fc(e),n=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>Xn(r,e.date)).filter(r=>!n||r.outcome===n);return a`
    <${I} text=${ut.heading} title=${ut.title} />
    <${Me}><${Re} /><${Ho} /><//>
    ${o.map(r=>a`<${Bf} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${ut.none}</p>`}
    <p class="acties">
      <${xt} name="beloften.csv" rows=${()=>jf(s,e)} />
      ${o.length>0&&a`<button type="button" id="lanen-svg" onClick=${()=>Ef(e)}>${g.graph.keep.svg}</button>`}
      <a href=${j("tijdlijn")}>${ut.all_events}</a>
    </p>
    <${Tt} text=${T(ut.lane_total,s.length)} />
  `}var de=g.questions.own,ka=200;function Pf({columns:t,rows:e}){return a`
    <p>${T(de.rows,e.length)}${e.length>ka&&` ${b(de.first,{count:ka})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${de.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,ka).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>xe(de.file,Jo([t,...e]),"text/csv;charset=utf-8")}>${de.csv}</button>
    </div>
  `}function ya({start:t=de.example,exported:e=!1}){let[o,n]=U(t),[s,r]=U(null);async function i(){r({said:de.busy});try{r(await Kt().ask("ask",{text:o,exported:e}))}catch(l){r({said:l.message})}}return a`
    <section class="blok">
      <h2>${de.title}</h2>
      <p class="zacht">${de.intro}</p>
      <label class="veld breed">
        <span>${de.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${de.ask}</button></div>
      <div aria-live="polite">
        ${s?.said&&a`<p>${s.said}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?de.yes:de.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${de.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${Pf} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}var mt=g.questions,Wc="gaps",qc={barrier:t=>t.barrier&&Q(t.barrier),kind:t=>t.kind&&nt(t.kind),partner:t=>t.partner&&S(oe(t.partner)||t.partner),severity:t=>H("Severity",t.severity),detail:t=>t.detail&&(Lt(t.detail)?S(t.detail):t.told)},Dc=(t,e)=>(qc[t]?qc[t](e):e[t])||"",Ic=t=>Y(t).gaps.flatMap(e=>Wn(e).map(o=>({...o,plan:e.plan}))),Hc={key:"severity",label:mt.columns.weight,text:t=>String(Object.keys(h.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Cs} severity=${t.severity} />`};function zf(t){let e=Object.entries(t.columns),o=n=>Lt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:i=>Dc(n,i),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Hc],...Fe(n=>n.plan),{key:"bron",label:mt.columns.place,sort:!1,text:n=>jo(n).map(at).join("; ")}]}function Af({name:t,query:e,scenario:o}){let n=Ic(o).filter(l=>l.query===t);if(!n.length)return a`<p>${mt.nothing}</p>`;let s=zf(e),r={rows:T(mt.rows,n.length),scenario:ot(o)},i=()=>[[mt.columns.sentence,...s.map(l=>l.label),...Pt],...n.map(l=>[l.sentence,...s.map(c=>c===Hc?Dc("severity",l):c.text(l)),...Et(o,l.plan)])];return a`
    <div class="rol">
      <${dt}
        id=${`uitkomst-${t}`}
        caption=${b(mt.caption,{title:e.title,...r})}
        rows=${n}
        columns=${s}
      />
    </div>
    <div class="acties">
      <${xt} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${mt.as_sentences}</a>
    </div>
  `}function Ff({name:t,query:e,scenario:o}){let n=Object.values(h.views).find(i=>i.query===t),s=e.shelf===Wc,r=j("overzicht",{rijen:mt.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${mt.title}</a></p>
    <${I} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${Me}><${Ye} /><//>`}
    <${Xe} pairs=${[[mt.why,e.why],[mt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${mt.result}</h2>
          <${Af} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in mt.rows_of&&a`<p><a href=${r}>${mt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${mt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${mt.ask} <code>${b(mt.command,{name:t})}</code></p>`}
    <details>
      <summary>${mt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${mt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${mo} text=${()=>e.sparql} label=${mt.copy} />
    </details>
    ${et()&&!e.open&&a`<${ya} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function Nf({shelf:t,counts:e}){let o=Object.entries(h.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:mt.columns.title,text:s=>s.title,cell:s=>a`<a href=${j(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:mt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:mt.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Wc?n:n.slice(0,2)}
      />
    </section>
  `}function Uc({route:t}){let e=D(t.query),o=t.path[1],n=h.queries[o];if(o&&!n)return a`<${To} />`;if(o)return a`<${Ff} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of Ic(e))s.set(r.query,(s.get(r.query)||0)+1);return a`
    <${I} text=${mt.title}><p class="uitleg">${mt.intro}</p><//>
    ${et()&&a`<${ya} />`}
    ${mt.shelves.map(r=>a`<${Nf} shelf=${r} counts=${s} />`)}
  `}var Xt=g.search,wa=100,_a=({text:t,wanted:e})=>ni(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Rf=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${_a} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${P&&pt(t.id)&&`, ${pt(t.id)?.title}`}
    </span>
    <p><${_a} text=${vi(t,e)} wanted=${e} /></p>
  </li>
`,Gc=t=>j("zoek",{q:t});function qf({text:t}){let{meant:e,alone:o}=_i(t),[n,s]=Xt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${Gc(e)}>${e}</a>${s}</p>`}
      ${o.length>0&&a`<p>${Xt.alone} ${o.map(r=>a` <a href=${Gc(r)}>${r}</a>`)}</p>`}
      <p>${Xt.try} ${Object.entries(Xt.lists).map(([r,i])=>a` <a href=${j(r)}>${i}</a>`)}</p>
    </section>
  `}function Wf({text:t,wanted:e}){let[o,n]=U(null);if(Be(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{ii(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:s,count:r}=o;return a`
    <section id="in-de-bron">
      <h2>${b(Xt.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Xt.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${b(Xt.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:i,woorden:l,over:c})=>a`
            <li key=${i}>
              <p><${_a} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${at(i)}${c.some(yt)&&[", ",Xt.source.about,a`<${At} ids=${c.filter(yt)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Kc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=ds(e),s=E(n.map(l=>l.kind)).sort(F),r=n.filter(l=>!t.query.wat||l.kind===t.query.wat);jt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=r.length?T(Xt.found,r.length):b(Xt.nothing,{text:e});return a`
    <${I} text=${Xt.title} />
    <section class="filters" aria-label=${Xt.label}>
      <div class="velden">
        <${Ze} label=${Xt.field} name="q" id="zoekterm" />
        ${s.length>1&&a`<${qt} label=${Xt.what} name="wat" options=${s.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Xt.type}</p>
    ${o.length>0&&!n.length&&a`<${qf} text=${e} />`}
    <ol class="resultaten">
      ${r.slice(0,wa).map(l=>a`<${Rf} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${r.length>wa&&a`<p>${b(Xt.too_many,{count:r.length-wa})}</p>`}
    ${o.length>0&&je()&&a`<${Wf} text=${e} wanted=${o} />`}
    <${Tt} text=${o.length?i:""} />
  `}var Vc=g.summary.lanes,Yc=g.shared.outcomes,[Zc,_n,er,Qc,Df,If]=[225,690,17,8,16,.68];function Hf(t,e){let o=er;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(Df,n.levels*Qc+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}var Uf=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,Gf=t=>Ue(Object.entries(Yc).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Xc({scenario:t,plan:e}){let o=Xn(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:i}=fo(e),l=Ge(e.key,t.date),c=u=>Zc+8+u/s*(_n-Zc-16),m=Hf(n,o),p=m.reduce((u,{top:k,middle:y})=>Math.max(u,2*y-k),er),d=c(tr(e,l).x),$=m.map(({lane:u,mine:k})=>b(Vc.told,{chapter:wn(u),counts:Gf(k)})),f=d>_n-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${_n} ${p+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${d} y=${er} width=${_n-d} height=${p-er} />
      ${r.map(({year:u,x:k})=>a`
          <line class="jaar" x1=${c(k)} x2=${c(k)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(k)+4} y="12">${u}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${m.map(({lane:u,top:k,middle:y})=>a`
          <line class="baan" x1="0" x2=${_n} y1=${k} y2=${k} />
          <text x="0" y=${y+4}>${Uf(wn(u))}</text>
        `)}
      <line class="baan" x1="0" x2=${_n} y1=${p} y2=${p} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${p+4} />
      <text class="peildag" x=${f==="end"?d-4:d+4} y=${p+13} text-anchor=${f}>
        ${b(Vc.line,{date:G(l)})}
      </text>
      ${m.flatMap(({lane:u,middle:k,mine:y})=>y.map(x=>a`
            <g transform=${`translate(${c(x.x)} ${k+(x.level-(u.levels-1)/2)*Qc}) scale(${If})`}>
              <title>${[x.name,x.by,Yc[x.outcome].said].join(", ")}</title>
              <${In} outcome=${x.outcome} />
            </g>
          `))}
    </svg>
  `}var va=g.summary.route;function Kf({step:t,number:e,missing:o,partners:n,named:s}){return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?T(va.count,s):va.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${va.silent}>${o.map(r=>a`<li><span>${r}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:r,label:i})=>a`<li class=${ln(r)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function Jc({scenario:t,plan:e}){let o=re("kind",t,e),n=re("partner",t,e),{reach:s}=Y({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=o.filter(m=>m.cells[i]?.unmet).map(m=>m.label),c=n.filter(m=>m.cells[i]?.initiatives).map(m=>({id:oe(m.key),label:m.label}));return a`<${Kf} step=${r} number=${i+1} missing=${l} partners=${c}
          named=${s[0].columns[i].named} />`})}
    </ol>
  `}var ho=g.summary,Vf=g.shared.outcomes;function tp({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:i}=h.meta,l={version:r,content:(i||"").slice(0,12),scenario:ot(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${g.shared.app}</p>
        <p>${b(ho.head,{date:G(Ge(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${b(ho.foot.source,{sources:Ae(t)})} ${b(ho.foot.version,l)}</p>
        <p>${b(ho.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function Zf({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${Q(e)}>
      <${Ke} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Q(e)}><span class="plaat">${o}</span></td>`}var Yf=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${ho.matrix.title}</caption>
    <thead>
      <tr><td></td>${pe(e).map(o=>a`<th scope="col">${Q(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${re("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>a`<${Zf} cell=${n} step=${pe(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,or=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function Qf({scenario:t,plan:e,...o}){let n=Ut(e).summary,{points:s,reach:r}=Y({...t,plan:e.key}),i=r[0].numbers;return a`
    <${tp} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${b(n.intro,{report:po(e)})} ${i.expected>0&&b(n.counted,i)}
      </p>
      <${Mo} plan=${e} />
      <${or} title=${n.matrix.title} note=${n.matrix.note}>
        <${Yf} scenario=${t} plan=${e} />
        <${Rn} />
      <//>
      <${or} title=${g.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.filter(l=>l.plan===e.key).map(l=>a`
                <li>
                  <h3><span class="getal">${l.number}</span> ${l.title}</h3>
                  <p>${l.text} <strong>${l.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p><strong>${n.care.title}</strong> ${n.care.text}</p></li>
        </ul>
      <//>
    <//>
  `}function Xf({scenario:t,plan:e,...o}){let n=Ut(e).summary;return a`
    <${tp} plan=${e} scenario=${t} ...${o}>
      <${or} title=${n.route.title} note=${n.route.note}>
        <${Jc} scenario=${t} plan=${e} />
      <//>
      <${or} title=${n.lanes.title} note=${n.lanes.note}>
        <${Xc} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(Vf).map(([s,{tile:r}])=>a`<li><${gn} outcome=${s} /> ${r}</li>`)}
        </ul>
      <//>
    <//>
  `}function ep({route:t}){let e=D(t.query),o=ke(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${I} text=${ho.title}><p class="uitleg">${ho.screen}</p><//>
      <${Re} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${ho.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>a`
          <${Qf} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${Xf} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${Tt} text=${ho.screen} />
  `}var nr=g.thing.route,Jf={organisation:(t,e)=>h.partners[P?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:Wo},td=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${P?b(nr.of_plan,{plan:t.title}):nr.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?nr.here:nr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function op({id:t}){let e=Jf[wo(t)];return e?h.plans.filter(o=>!pt(t)||o===pt(t)).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${td} key=${o.plan.key} ...${o} />`):null}var sr=g.thing,ed=new Set([...h.hidden,...sr.said]),$t=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,ue=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Po=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function od({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:h.lists[t]?H(h.lists[t],e):sr.truth[e]||G(e)}var vn=t=>Object.entries(be.get(t)||{}).filter(([e])=>!ed.has(e)).map(([e,o])=>{let n=o.map(s=>a`<${od} property=${e} value=${s} />`);return[B(fs(e)),n.length>1?a`<${Po} items=${n} />`:n[0]]}),rr=({id:t})=>Es(t).length>0&&a`<${$t} title=${sr.figures}><${Vr} id=${t} /><//>`;function xn({id:t}){let e=new Map;for(let{from:l,to:c,how:m}of Pn(t))m&&c===t&&e.set(l,[...e.get(l)||[],m]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:n,title:s,caption:r}=sr.mentions,i=[{key:"wat",label:n.what,text:({from:l})=>S(l),cell:({from:l})=>a`<${M} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>ht(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>Vt(l),cell:({from:l})=>qo(l)&&a`<${gt} id=${l} />`}];return a`
    <${$t} title=${s}>
      <${dt} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${i} />
    <//>
  `}var wt=g.thing.organisation,np=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label);function nd({id:t}){let e=np(h.partners[""].find(r=>r.id===t)?.steps||[]),o=ze(t,"unitOf"),n=w(t,"tooi"),s=[...vn(t),[g.thing.also_known,ft(t,"altLabel").join(", ")],[wt.units,o.length>0&&a`<${qe} ids=${o} />`],[wt.identity,n?b(wt.identified,{code:n,date:G(w(t,"checkedOn"))}):wt.unidentified]];return a`
    <${$t} title=${g.thing.known}>
      <${ue} text=${w(t,"summary")} />
      ${ln(t)&&a`<p>${wt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${wt.independent}</p>`}
      <p>${e.length?b(wt.steps,{steps:Ue(e.map(r=>r.toLowerCase()))}):wt.no_steps}</p>
      <${Xe} pairs=${s} />
    <//>
  `}function sd({rows:t}){let e=wt.columns,o=({to:r})=>h.works[r]?.across?g.shared.all_steps:np(Wo(r)).join(", "),n=[...Fe(r=>pt(r.to)?.key),{key:"actie",label:e.action,text:r=>S(r.to),cell:r=>a`<${M} id=${r.to} />`},{key:"soort",label:e.what,text:r=>ht(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>Vt(r.to),cell:r=>a`<${gt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>a`<${Zt} of=${r.of} />`}],s=E(t.map(r=>r.to)).length;return a`
    <${$t} title=${b(wt.work,{count:s})}>
      <p class="zacht">${wt.work_note}</p>
      ${s?a`<${dt} id="acties" caption=${wt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function rd({id:t}){let e=Nt(t,"own");return e.length?a`
    <${$t} title=${b(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      ${e.map(({to:o,of:[n]})=>a`
          <h3><${M} id=${o} /></h3>
          <${Dn} id=${n} />
          <${Zt} of=${[n]} />
        `)}
    <//>
  `:null}function ad({id:t}){let e=ze(t,"wish");return e.length?a`
    <${$t} title=${wt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${B(we(o,"engagement")||wt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Zt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function id({id:t}){let e=Nt(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>[a`<${M} id=${n} />`,wt.member,a`<${M} id=${s} />`,`: ${w(r[0],"post")}`]);return a`<${$t} title=${wt.members}><${Po} items=${o} /><//>`}function ld({id:t}){let e=new Map(Nt(t,"with").map(n=>[xi(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s=[],more:r}=e.get(n)||{};return a`<span class="zacht">${b(r?wt.more_works:wt.works,{works:s.map(Pe).join(", ")})}</span>`};return a`
    <${$t} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${qe} ids=${to([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function sp({id:t}){return a`
    <${nd} id=${t} />
    <${sd} rows=${Nt(t,"who")} />
    <${rd} id=${t} />
    <${ad} id=${t} />
    <${id} id=${t} />
    <${ld} id=${t} />
    <${xn} id=${t} />
  `}var he=g.thing.step,xa=t=>Rt[t]?.[1]||"",rp=(t,e="")=>[a`<${Qe} basis=${t} />`,` ${xa(t)}${e}`],cd=({id:t,narrow:e})=>a`
  <${$t} title=${he.what}>
    <${ue} text=${w(t,"step")} />
    <${ue} text=${w(t,"definition")} />
    <${ue} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${he.narrower}<${At} ids=${e} />.</p>`}
    ${rt(t,"broader")&&a`<p>${he.broader}<${M} id=${rt(t,"broader")} />.</p>`}
  <//>
`;function pd({id:t,scenario:e}){let o=he.cell_columns,n=Y(e).matrix.kind.filter(c=>$i(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>j("overzicht",{cel:Se(c.column,c.barrier,c.plan)}),r=c=>B(nt(c.column)),i=c=>{let{word:m,lines:p,look:d}=me(c);return[a`<span class=${`chip ${d}`}>${m}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Fe(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>a`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>me(c).word,cell:i},{key:"hoe",label:o.how,text:c=>xa(c.most_basis),cell:c=>c.most_basis&&rp(c.most_basis)}];return a`
    <${$t} title=${he.cells}>
      <p class="zacht">${ot(e)}</p>
      <${dt} id="vakken" caption=${he.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function md({links:t,scenario:e}){let o=he.columns,n=i=>rt(i,"initiative"),{links:s}=Y(e),r=[...Fe(i=>pt(i)?.key),{key:"actie",label:o.action,text:i=>S(n(i)),cell:i=>a`<${M} id=${n(i)} />`},{key:"soort",label:o.kind,text:i=>ft(i,"interventionKind").map(nt).join(", ")},{key:"wie",label:o.who,sort:!1,text:i=>Nr(n(i)).map(S).join(", "),cell:i=>a`<${At} ids=${Nr(n(i))} />`},{key:"stand",label:o.stand,text:i=>Vt(n(i),e.date),cell:i=>a`<${gt} id=${n(i)} date=${e.date} />`},{key:"hoe",label:o.how,text:i=>xa(s[i][0]),cell:i=>rp(s[i][0],`; ${H("Strength",s[i][1])}`)}];return a`
    <${$t} title=${b(he.work,{count:E(t.map(n)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${he.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${pn(Z(e.plan))}</p>`}
    <//>
  `}function $d({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,b(Ut(pt(o)).thing.step.helper,{awareness:we(o,"awareness")||he.unaware})]);return a`<${$t} title=${he.helpers}><${Po} items=${e} /><//>`}function fd({ids:t}){if(!t.length)return null;let e=n=>[we(n,"recommendationKind"),we(n,"response")||he.no_response],o=t.map(n=>[a`<${M} id=${n} />`,b(he.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${$t} title=${he.asked}><${Po} items=${o} /><//>`}function ap({id:t}){let e=D(z.route.query),o=ye(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>ze(c,"barrier")).filter(c=>co(c,l)),r=Y(e).links,i=n.flatMap(l=>Nt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&No(l,e.plan));return a`
    <${cd} id=${t} narrow=${o} />
    <${pd} id=${t} scenario=${e} />
    <${md} links=${i} scenario=${e} />
    <${fd} ids=${s("Recommendation").filter(l=>No(l,e.plan))} />
    <${$d} ids=${s("Facilitator")} />
  `}var Te=t=>Ut(pt(t)).thing.undertaking,ip=t=>a`<${Zt} of=${[t]} />`;function dd({report:t,said:e}){return a`
    <${ue} text=${w(t,"summary")} />
    <${Go} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Zt} of=${[t]} />
  `}function ud({id:t,reports:e}){let o=Te(t);if(Ee(t.split("/")[0]).dates.length<3)return null;let n=s=>ne(t,s).earlier?a`<span class="chip s-geen">${o.not_mentioned}</span>`:a`<${gt} id=${t} date=${s} />`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>a`<li><span class="zacht">${G(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function hd({id:t}){let e=Ee(t.split("/")[0]),{result:o,not_mentioned:n}=Te(t),s=e.dates.filter(({date:i})=>cn(t,i));if(!s.length)return null;let r=(i,l)=>l===e.date&&o[w(i,"resultReported")];return a`
    <${ud} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:i,label:l})=>{let c=hs(t,i);return a`
          <li>
            <strong>${B(l)}</strong>
            <p><${gt} id=${t} date=${i} /></p>
            ${ne(t,i).earlier&&a`<p class="zacht">${B(n)}</p>`}
            ${c&&a`<${dd} report=${c} said=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function gd({id:t}){let e=ye(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${H("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Te(t).silent}</strong></p><${Po} items=${o} />`}function bd({id:t}){let e=Te(t),o=e.deadline_columns,n=us(t);if(!n.length)return null;let s=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>G(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>gs(w(i,"modality"))},{key:"er",label:o.there,text:i=>ne(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${ue} text=${w(i,"summary")} />`,ip(i)]}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function kd({id:t}){let e=Te(t),o=e.who_columns,n=Nt(t,"who");if(!n.length)return a`<p>${e.nobody}</p>`;let s=({from:i})=>a`<${M} id=${i} /><${mn} id=${i} />`,r=[{key:"wie",label:o.who,text:({from:i})=>S(i),cell:s},{key:"rol",label:o.role,text:({said:i})=>i},{key:"wat",label:o.note,sort:!1,text:({of:i})=>w(i[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:i})=>ip(i[0])}];return a`<${dt} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function yd({id:t}){let e=ye(rt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Te(t).heading}<${At} ids=${e} />.</p>`}function wd({id:t}){let e=Te(t),o=an(t);if(o.length)return o.map(s=>a`<${Dn} id=${s} /><${Zt} of=${[s]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=ft(t,"interventionKind").map(nt).join(", ");return a`
    <p>${b(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function _d({id:t}){let e=Te(t),o=ze(t,"subMeasureOf"),n=s=>a` <${gt} id=${s} />`;return a`
    <${$t} title=${e.container}><p>${e.parts}</p><${qe} ids=${o} more=${n} /><//>
  `}var vd=({id:t})=>a`
  <${$t} title=${Te(t).progress}><${hd} id=${t} /><${gd} id=${t} /><${bd} id=${t} /><//>
  <${$t} title=${Te(t).who}><${kd} id=${t} /><${yd} id=${t} /><//>
  <${$t} title=${Te(t).steps}><${wd} id=${t} /><//>
`;function lp({id:t}){let e=Te(t),o=Ee(t.split("/")[0]),n=w(t,"promise"),s=vn(t),r=w(t,"isContainer")==="true"?_d:vd;return a`
    <${$t} title=${n?e.promise:e.what}>
      <${ue} text=${n} />
      <${ue} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${b(e.new,{when:yo(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Zt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${rr} id=${t} />
    ${s.length>0&&a`<${$t} title=${g.thing.further}><${Xe} pairs=${s} /><//>`}
    <${xn} id=${t} />
  `}var zo=g.thing;function xd({id:t}){let e=ze(t,"inChapter"),o=[...vn(t),[zo.also_known,ft(t,"altLabel").join(", ")],[zo.place,Bt(t).length>0&&a`<${Zt} of=${[t]} />`]],n=s=>a` <${gt} id=${s} />`;return a`
    <${$t} title=${zo.known}>
      ${co(t,"Facilitator")&&a`<p class="zacht">${Ut(pt(t)).thing.other.judged}</p>`}
      <${ue} text=${w(t,"summary")} />
      <${ue} text=${w(t,"rationale")} />
      <${Xe} pairs=${o} />
    <//>
    <${rr} id=${t} />
    ${e.length>0&&a`<${$t} title=${zo.other.chapter}><${qe} ids=${to(e)} more=${n} /><//>`}
    <${xn} id=${t} />
  `}var cp=5;function Sd({id:t}){let e=D(z.route.query),o=Y(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.slice(cp);return a`
    <${$t} title=${b(zo.gaps,{count:o.length})}>
      <${Kr} list=${o.slice(0,cp)} scenario=${e} />
      ${n.length>0&&a`
          <details>
            <summary>${b(g.shared.show_more,{count:n.length})}</summary>
            <${Kr} list=${n} scenario=${e} />
          </details>
        `}
    <//>
  `}var pp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Od({id:t}){let e=wo(t),o=[pp[e]&&a`<a href=${j(pp[e])}>${zo.crumbs[e]}</a>`,P&&pt(t)?.title,...["inChapter","subMeasureOf"].map(n=>rt(t,n)&&a`<${M} id=${rt(t,n)} />`),ht(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}var Cd={undertaking:lp,organisation:sp,step:ap,other:xd};function mp({route:t}){let e=t.path.slice(1).join("/");if(!yt(e))return a`<${To} />`;let o=S(e),n=wo(e),s=Cd[n],r=()=>{let l=b(zo.footnote,{kind:ht(e),name:o,said:w(e,"promise")||w(e,"summary")});return An(l.trim().replace(/([^.!?])$/,"$1."),Bt(e),null,pt(e)||Z())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${Od} id=${e} />
    <${I} text=${co(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${gt} id=${e} /></p>`}
    <//>
    <${op} id=${e} />
    <div class="acties bovenaan">
      <${mo} text=${r} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${zo.around}</a>
    </div>
    <${s} id=${e} />
    <${Sd} id=${e} />
  `}var Ie=g.timeline,jd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),$p=(t,e)=>[t.progress&&t.id&&Vt(t.id,e),t.stand[e]].filter(Boolean).join("; "),ar=t=>t.day.slice(0,4);function Md({row:t,date:e}){let o=$p(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Ie.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Zi} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Ld=(t,e)=>[[...Ie.csv,...Pt],...t.map(o=>[o.when,Ie.kinds[o.kind],o.id&&S(o.id),o.what,$p(o,e.date),Bt(o.at).map(at).join("; "),...Et(e,o.plan||o.at)])],Td=["tekst","wat","stap","jaar"];function Bd({years:t}){return a`
    <${Me}>
      <${Re} />
      <${Ho} />
      <div class="velden">
        <${Ze} name="tekst" />
        <${qt} label=${Ie.fields.what} name="wat" options=${Object.entries(Ie.kinds)} />
        <${qt} label=${Ie.fields.step} name="stap" options=${Ft.map(e=>[e.notation,e.label])} />
        <${qt} label=${Ie.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Co} names=${Td} />
      </div>
    <//>
  `}function fp({route:t}){let e=D(t.query),o=t.query,n=h.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||ar(l)===o.jaar)&&(!o.tekst||tt(jd(l)).includes(tt(o.tekst)))),r=T(Ie.count,s.length),i=l=>s.filter(c=>ar(c)===l);return a`
    <${I} text=${Ie.title}><p class="uitleg">${Ie.intro} <a href=${j("beloften")}>${Ie.lanes}</a>.</p><//>
    <${Bd} years=${E(n.map(ar))} />
    <p class="telling">${r}<${xt} name="tijdlijn.csv" rows=${()=>Ld(s,e)} /></p>
    ${E(s.map(ar)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Md} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Tt} text=${r} />
  `}var Jt=g.unknown,It=h.unknown;function Sn({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${b(g.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var dp=t=>to(t).map(e=>a`<li><${M} id=${e} /></li>`),up=t=>[...t].sort((e,o)=>F(S(rt(e,"initiative")),S(rt(o,"initiative")))),Ed=({id:t})=>a`
  <li>
    <${M} id=${rt(t,"initiative")} />${" → "}<${js} id=${rt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Go} of=${t} />
  </li>
`,Pd=({id:t})=>a`
  <li><${M} id=${rt(t,"initiative")} />${`: ${we(t,"status")}`}<${Go} of=${t} /></li>
`;function zd(){let t=Jt.unjudged,e=to(It.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${ht(o).toLowerCase()}</span></li>`);return a`
    <${Oe} of=${t} count=${e.length}>${e.length?a`<${Sn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Ad(){let t=s=>a`<${Ed} id=${s} />`,e=up(It.weak).map(t),o=b(Jt.weak.intro,It.links),n=up(It.statuses).map(s=>a`<${Pd} id=${s} />`);return a`
    <${Oe} of=${Jt.weak} count=${e.length} intro=${o}><${Sn} items=${e} shown=${6} /><//>
    <${Oe} of=${Jt.other} count=${It.other.length}><${Sn} items=${It.other.map(t)} shown=${6} /><//>
    ${n.length>0&&a`<${Oe} of=${Jt.statuses} count=${n.length}><${Sn} items=${n} shown=${6} /><//>`}
  `}var Fd=()=>a`
  <${Oe} of=${Jt.clashes} count=${It.clashes.length}>
    ${to(It.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Zt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Nd(){if(!It.judged.length)return null;let t=e=>b(Jt.judged.line,{step:S(rt(e,"barrier")),kinds:ft(e,"interventionKind").map(nt).join(", "),state:we(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:G(w(e,"asOf"))});return a`
    <${Oe} of=${Jt.judged} count=${It.judged.length}>
      <ul>${It.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Rd(){let t=Jt.expected.columns,e=n=>rt(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>S(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>ft(n,"interventionKind").map(nt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${Oe} of=${Jt.expected} count=${It.expected.length}>
      <details>
        <summary>${Jt.expected.show}</summary>
        <div class="rol">
          <${dt} id="verwacht" caption=${Jt.expected.caption} rows=${It.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var hp=()=>a`
  <${I} text=${Jt.title}><p class="uitleg">${Jt.intro} ${ve}</p><//>
  <${zd} />
  <${Ad} />
  <${Fd} />
  <${Nd} />
  <${Oe} of=${Jt.nameless} count=${It.nameless.length}><${Sn} items=${dp(It.nameless)} /><//>
  <${Oe} of=${Jt.generic} count=${It.generic.length}><${Sn} items=${dp(It.generic)} /><//>
  <${Rd} />
  <${Xs} />
`;var Xo=g.whatif.picture;function gp(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return Y({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?B(nt(n.kind)):Q(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function qd({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,i=n.filter(l=>!s.includes(l));return a`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${zn(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&a`
          <p class="verliestal">${b(Xo.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${Xo.lost_said}</p>
        `}
      ${r.length>0&&a`<p>${T(Xo.lead,r.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?T(Xo.stays,i.length):Xo.nothing}</p>`}
    </li>
  `}function bp({loss:t,scenario:e}){let{legend:o}=Xo,n=E(gp(t,e).flatMap(r=>r.things.map(i=>zn(i,e.date)))),s=Object.keys(h.codes.CellState).filter(r=>n.includes(r));return a`
    <section class="verliesbeeld">
      <h2>${Xo.title}</h2>
      <ul class="plaatsen">
        ${gp(t,e).map(r=>a`<${qd} key=${r.key} place=${r} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${b(o.lost,{source:Ro(Z(t.plan))})}</span>
        ${s.map(r=>a`<span><i class=${`paal b-${r}`}></i> ${H("CellState",r)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var K=g.whatif,yp=(t,e,o)=>Y({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function wp(t){if(!t)return K.no_cell;let{word:e,lines:o}=me(t);return[e,...o].join(", ")}var Sa=(t,e)=>{let o=B(nt(t.column));return e?b(K.cell,{kind:o,step:Q(t.barrier).toLowerCase()}):o};function kp({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${P?"h3":"h2"}>${b(K.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Wd({loss:t,scenario:e,id:o,title:n}){let s=l=>yp(t,l,e),r=l=>j("overzicht",{cel:Se(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:K.columns.cell,sort:!1,text:l=>Sa(l,s(l)),cell:l=>s(l)?a`<a href=${r(l)}>${Sa(l,s(l))}</a>`:Sa(l,void 0)},{key:"nu",label:K.columns.now,sort:!1,text:l=>wp(s(l))},{key:"weg",label:K.columns.lost,sort:!1,text:l=>l.said}];return a`<${dt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Dd({loss:t,names:e,scenario:o}){let n=Ee(t.plan),{cells:s,none:r,...i}=n.words.losses,l=`verlies${n===h.plans[0]?"":`-${n.key}`}`,c=p=>[" ",a`<${gt} id=${p} date=${o.date} />`],m=(p,d)=>a`
    <${kp} title=${p} count=${d.length} none=${r}><${qe} ids=${d} more=${c} /><//>
  `;return a`
    <section>
      ${P&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${Id(t,e)}</p>
      <p>${t.said}</p>
      <${bp} loss=${t} scenario=${o} />
      <${kp} title=${s} count=${t.cells.length} none=${r}>
        <${Wd} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(i).map(p=>({list:p,ids:t[p]||[]})).filter(({ids:p})=>p.length).map(({list:p,ids:d})=>m(i[p],d))}
      ${t.blocks.map(p=>m(p.said,p.acts))}
    </section>
  `}function Id(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Ro(Ee(t.plan))};return b(e.length===1?K.heading.one:K.heading.more,{...o,names:Ue(e)})}function _p({losses:t,names:e,scenario:o}){let n=Ue(e),s=()=>t.flatMap(r=>r.cells.map(i=>{let l=yp(r,i,o),c=l?Q(i.barrier):"";return[n,nt(i.column),c,wp(l),i.said,...Et(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Dd} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):ke(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${xt} name="wat-als.csv" rows=${()=>[[...K.csv,...Pt],...s()]} />
    </div>
  `}var Hd=(t,e)=>[...on(e),...t.map(o=>["zonder",o])];function Ud({notations:t,names:e,scenario:o}){let[n,s]=U(null),r=[o.key,...t].join();if(Be(()=>{let c=!0;return s(null),ri(Hd(t,o)).then(m=>{c&&(s(m),it(K.done))}).catch(m=>c&&s({silent:m.message||K.silent})),()=>{c=!1}},[r]),!n)return a`<div><p>${K.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=T(K.questions,n.gaps.filter(i).length);return a`
    <div>
      <${_p} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${b(K.with_this,{questions:l,now:Y(o).gaps.length})}</p>
    </div>
  `}var Oa=t=>w(t,"notation");function Gd({acting:t,chosen:e}){let[o,n]=U(""),s=c=>A({zonder:c.map(Oa).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(m=>m!==c));s(je()?[...e,c]:[c])},i=c=>tt([S(c),...ft(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(tt(o)));return a`
    <h2>${K.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${b(K.put_back,{name:S(c)})} onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${K.clear}</button>
          <button type="button" class="klein" onClick=${()=>Fn(location.href,K.shared)}>${K.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${K.search}</span>
      <input
        id="partnerzoek"
        type="search"
        autocomplete="off"
        spellcheck=${!1}
        value=${o}
        onInput=${c=>n(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])}
      />
    </label>
    <ul class="partnerlijst" aria-label=${K.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${Oa(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${K.none_found}</p>`}
    ${!je()&&a`<p class="zacht">${K.alone}</p>`}
  `}function Kd({most:t,scenario:e}){let o=({steps:s,alone:r,lead:i})=>[r>0&&T(K.start.alone,r),r>0&&(s.length?b(K.start.steps,{steps:Ue(s.map(l=>Q(l).toLowerCase()))}):K.start.no_step),i>0&&T(K.start.lead,i)].filter(Boolean),n=Ro(Z(e.plan));return a`
    <section id="begin">
      <h2>${K.start.title}</h2>
      <p class="zacht">${b(K.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>a`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${j("wat-als",{zonder:w(s.who,"notation")})}>${S(s.who)}</a>
              <span class="bij">${P?`${Ee(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${K.start.nobody}</p>`}
    </section>
  `}function vp({route:t}){let e=D(t.query),{without:o,most:n}=Y(e),s=Object.keys(o).filter(m=>o[m].length).sort((m,p)=>F(S(m),S(p))),r=(t.query.zonder||"").split(",").map(oe).filter(Boolean),i=r.map(m=>S(m)),[l]=r,c=r.length>1&&je();return a`
    <${I} text=${K.title}><p class="uitleg">${K.intro}</p><//>
    <details class="blik">
      <summary>${ot(e)} <span class="wijzig">${g.gaps.change}</span></summary>
      <${Ye} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${Gd} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${Kd} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${_p} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${Ud} notations=${r.map(Oa)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Tt} text=${r.length===1?b(K.said,{name:i[0]}):""} />
  `}kt("spring").addEventListener("click",t=>{t.preventDefault(),kt("inhoud").focus()});ji();kt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=kt("zoek").value;location.hash=wi(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:s}=h.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};Fn(b(e,{...r,sources:Ae()}),o)});var xp={__proto__:null,overzicht:Pc,dekking:cl,aandachtspunten:wl,partners:vc,maatregelen:xc,naslag:Oc,tijdlijn:fp,beloften:Rc,graaf:bc,ding:mp,samenvatting:ep,vragen:Uc,"wat-als":vp,vergelijk:el,"weet-niet":hp,methode:jc,zoek:Kc,...(h.served||et())&&{controleer:Ki},onbekend:To};function Vd(t,e){let o=Object.keys(h.views).length>0,n=Object.keys(h.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Lr(e)&&s.views===o&&s.comparisons===n?!1:(He(a`<p role="status">${g.werkplaats.busy}</p>`,kt("inhoud")),Kt().ask("page",{options:on(e),...s}).then(({page:r})=>Kt().show(r,Kt().own)).catch(r=>He(a`<p role="alert">${r.message}</p>`,kt("inhoud"))),!0)}function Zd(t){let e=t.path[0]||"overzicht",o=kt("inhoud");et()?.own&&Vd(e,D(t.query))||(o.className=`scherm-${e}`,He(a`<${xp[e]||xp.onbekend} key=${t.path.join("/")} route=${t} />`,o),Mi(e,t.path))}function Ca(){let t=kt("motor");t.hidden=!1;let{state:e,why:o,own:n}=Kt();He(a`<${Fi} state=${e} why=${o} own=${n} />`,t)}function Yd(){Qd(),window.removeEventListener("werkplaats",Ca),He(null,kt("inhoud")),He(null,kt("motor"))}et()&&(kt("eigen").hidden=!1,window.addEventListener("werkplaats",Ca),Ca());kt("inhoud").replaceChildren();var Qd=oi(Zd);et()&&window.addEventListener("andere-bladzijde",Yd,{once:!0});document.fonts.ready.then(()=>fa()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Tp(Xd);})();
